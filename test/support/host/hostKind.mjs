import { SupportError } from '../messages.mjs';

/** @typedef {'npm' | 'desktop'} HostKind */

/**
 * Which VS Code to use: BACKEND_ROADMAP_HOST decides, otherwise the one from the npm registry where
 * it runs (Linux x64), desktop VS Code elsewhere.
 * @param {{requested?: string | undefined, platform?: string, arch?: string}} [system]
 * @returns {HostKind}
 */
export function chooseHostKind({
  requested = process.env['BACKEND_ROADMAP_HOST'],
  platform = process.platform,
  arch = process.arch,
} = {}) {
  const isNpmPossible = platform === 'linux' && arch === 'x64';
  if (!requested) return isNpmPossible ? 'npm' : 'desktop';
  if (requested !== 'npm' && requested !== 'desktop') {
    throw new SupportError(
      `BACKEND_ROADMAP_HOST is '${requested}'. Set it to npm or desktop, or unset it.`,
    );
  }
  if (requested === 'desktop' || isNpmPossible) return requested;
  throw new SupportError(
    `VS Code from the npm registry runs on Linux x64 only, and this is ${platform} ${arch}. Set BACKEND_ROADMAP_HOST=desktop, or unset it.`,
  );
}
