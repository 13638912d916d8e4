/**
 * @typedef {{version?: string, optional?: boolean}} LockedPackage
 * @typedef {{packages?: Record<string, LockedPackage>}} Lock
 */

/**
 * Whether the lock that npm leaves in node_modules covers the project's own.
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages ?? {}).every(([location, { version, optional }]) => {
    if (location === '') return true;
    const found = installed.packages?.[location];
    // Binaries for other systems are optional and not installed here.
    return found ? found.version === version : optional === true;
  });
}
