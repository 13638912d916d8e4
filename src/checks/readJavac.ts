import { shortened, type Reading } from './reading';
import { locate, type ProjectFiles } from './sourceLocation';

/** What our Java runner prints instead of a report when the code does not compile. */
export function readJavac(output: string, project: ProjectFiles): Reading | undefined {
  const [first, path, line] = /^(.+\.java):(\d+): .*$/m.exec(output) ?? [];
  if (first === undefined || path === undefined) {
    return undefined;
  }
  const location = locate(project, path, Number(line));
  const message = shortened(output.slice(output.indexOf(first)));
  return {
    ok: true,
    observations: [],
    loadFailures: [
      { kind: 'doesNotCompile', message, ...(location === undefined ? {} : { location }) },
    ],
  };
}
