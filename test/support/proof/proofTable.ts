/** One variant's line: tests that fail untouched, tests that pass solved, seconds for all states. */
export interface ProofRow {
  readonly variant: string;
  red: number;
  green: number;
  seconds: number;
}

export function printProofTable(rows: readonly ProofRow[]): void {
  const width = Math.max(...rows.map(({ variant }) => variant.length), 'variant'.length);
  const line = (...[variant, red, green, seconds]: [string, string, string, string]) =>
    `${variant.padEnd(width)}  ${red.padStart(4)}  ${green.padStart(5)}  ${seconds.padStart(7)}`;
  const lines = rows.map(({ variant, red, green, seconds }) =>
    line(variant, String(red), String(green), seconds.toFixed(1)),
  );
  console.log(['', line('variant', 'red', 'green', 'seconds'), ...lines].join('\n'));
}
