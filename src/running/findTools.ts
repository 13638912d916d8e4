import { formatVersion } from '../checks/versions';
import type { FoundTool } from './checkRunner';
import { findToolchain, TOOLS, type ToolName } from './toolchains';

/** Looks for every tool the starters use; `minimums` are by tool name. In the order of TOOLS. */
export function findTools(minimums: ReadonlyMap<string, string>): Promise<FoundTool[]> {
  return Promise.all(TOOLS.map((tool) => findTool(tool, minimums.get(tool))));
}

async function findTool(tool: ToolName, minimum: string | undefined): Promise<FoundTool> {
  const found = await findToolchain(tool, minimum === undefined ? {} : { minimum });
  const common = { tool, ...(minimum === undefined ? {} : { minimum }) };
  if (found.ok) {
    const { call, version } = found.toolchain;
    return {
      ...common,
      version: formatVersion(version),
      path: [call.program, ...call.args].join(' '),
    };
  }
  const { reason } = found;
  return {
    ...common,
    missing: reason.kind,
    ...(reason.kind === 'tooOld' ? { version: reason.found } : {}),
  };
}
