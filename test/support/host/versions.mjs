/**
 * Everything the host is made of, pinned. After changing a version or the way it is installed,
 * raise `recipe`: caches then install anew instead of reusing what the old recipe made.
 */
export const recipe = 2;

/** The oldest VS Code the extension supports, and the newest it is tested with. */
export const hostVersions = /** @type {const} */ ({
  1.96: { codeServer: '4.96.4', vscode: '1.96.4' },
  newest: { codeServer: '4.139.1', vscode: '1.139.1' },
});

/** @typedef {'1.96' | 'newest'} HostVersion */

/** The Node.js that runs the server, whichever one the machine has. */
export const serverNodeVersion = '22.23.3';

/** Used when the machine has no Chromium of its own. */
export const chromiumVersion = '153.0.0';

/**
 * @param {string} text
 * @returns {HostVersion}
 */
export function toHostVersion(text) {
  if (text === '1.96' || text === 'newest') return text;
  throw new Error(`Unknown host version '${text}': use '1.96' or 'newest'.`);
}
