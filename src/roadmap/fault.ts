/** Makes a sentence of a template with `{0}`, `{1}`, …, as `vscode.l10n.t` does. */
export type Translate = (template: string, ...values: (string | number)[]) => string;

/** The sentence as it stands, for a build and for tests. */
export const inEnglish: Translate = (template, ...values) =>
  template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));

/** What is wrong and where: `path` leads from the top of the file to the value. */
export interface RoadmapFault {
  readonly path: readonly (string | number)[];
  /** True when the key at the end of the path is meant, not its value. */
  readonly isKey?: boolean;
  /** What is wrong and what to do about it. */
  readonly message: string;
}
