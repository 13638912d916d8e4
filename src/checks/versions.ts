/** Major, minor, patch; what a tool leaves out counts as 0. */
export type Version = readonly [major: number, minor: number, patch: number];

/** The first version number in what a tool prints, such as `go version go1.22.1 linux/amd64`. */
export function parseVersion(text: string): Version | undefined {
  const match = /(?<!\d|\.)(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, major, minor = 0, patch = 0] = match;
  return [Number(major), Number(minor), Number(patch)];
}

/** Negative when `left` is older, 0 when they are the same. */
export function compareVersions(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

export function formatVersion([major, minor, patch]: Version): string {
  return `${major}.${minor}.${patch}`;
}
