const SHELL_BLOCKS = new Set(['', 'text', 'console', 'sh', 'shell', 'bash', 'powershell']);
const STARTS_WITH_A_TOOL =
  /^(\$ )?([A-Za-z_]+=\S+ |export |source )?(python3?|py|node|npm|npx|java|javac|go|git|docker|curl(\.exe)?|mvnw|sh|rm|cp|cd|mkdir|source|export) /;

/** The commands a README tells the learner to type: in blocks for a terminal, and inline. */
export function readmeCommands(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)]
    .filter(([, language = '']) => SHELL_BLOCKS.has(language))
    .flatMap(([, , lines = '']) => lines.split('\n'));
  const inline = [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...inline]
    .map((line) => line.trim())
    .filter((line) => STARTS_WITH_A_TOOL.test(line));
}

/** Why a command does not work in every shell of Windows, macOS and Linux alike. */
export function commandFault(command: string): string | undefined {
  return RULES.find(({ pattern }) => pattern.test(command))?.fault;
}

const RULES: readonly { readonly pattern: RegExp; readonly fault: string }[] = [
  { pattern: /&&/, fault: 'joins commands with &&' },
  { pattern: /\|/, fault: 'uses a pipe' },
  { pattern: /;/, fault: 'joins commands with ;' },
  { pattern: /'/, fault: 'uses single quotes' },
  { pattern: /^(\$ )?[A-Za-z_]+=/, fault: 'sets a variable before the command' },
  { pattern: /^(\$ )?(export|source|rm|cp|cd|mkdir)\b/, fault: 'needs a certain shell' },
  { pattern: /[*?]|\[.*\]/, fault: 'uses a glob' },
  { pattern: /[$`<>]/, fault: 'uses a character that shells interpret' },
];
