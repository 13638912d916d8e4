/** The files of a solved project by their path, with `/`. */
export type CheckpointFiles = Readonly<Record<string, string>>;

/** Where the build puts the solved project of a starter, for those who continue without their own. */
export function checkpointFile(starterId: string, stack: string): string {
  return `${starterId}-${stack}.json.gz`;
}
