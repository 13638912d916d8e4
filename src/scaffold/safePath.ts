/** Why a name cannot be a folder's or file's on Windows, macOS and Linux alike. */
export type UnsafeName =
  'empty' | 'separator' | 'dots' | 'reserved' | 'trailing' | 'character' | 'long';

const RESERVED_ON_WINDOWS =
  /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?$/i;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const FORBIDDEN_CHARACTERS = /[<>:"|?*\u0000-\u001f\u007f]/;
const MAX_NAME_BYTES = 100;

/** One name in a path; spaces, apostrophes and letters of any language are fine. */
export function unsafeNameReason(name: string): UnsafeName | undefined {
  if (name.trim() === '') {
    return 'empty';
  }
  if (/[/\\]/.test(name)) {
    return 'separator';
  }
  if (/^\.+$/.test(name)) {
    return 'dots';
  }
  if (FORBIDDEN_CHARACTERS.test(name) || !name.isWellFormed()) {
    return 'character';
  }
  if (RESERVED_ON_WINDOWS.test(name)) {
    return 'reserved';
  }
  if (/[. ]$/.test(name) || name.startsWith(' ')) {
    return 'trailing';
  }
  return new TextEncoder().encode(name).length > MAX_NAME_BYTES ? 'long' : undefined;
}

/** A relative path with `/` that stays inside its folder. */
export function unsafePathReason(path: string): UnsafeName | undefined {
  return path
    .split('/')
    .map(unsafeNameReason)
    .find((reason) => reason !== undefined);
}

/** Windows programs fail on paths longer than 260 characters; this leaves room for what tools add. */
export const LONG_PATH_LENGTH = 200;

/** The first of `name`, `name-2`, `name-3`, … that is not taken. */
export async function freeName(
  name: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!(await isTaken(candidate))) {
      return candidate;
    }
  }
}
