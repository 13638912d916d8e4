// What robustness.mjs needs of the engine, in one bundle.
export { readGoTest } from '../../../src/checks/readGoTest';
export { readJUnit } from '../../../src/checks/readJUnit';
export { runNativeTests } from '../../../src/running/nativeTests';
export { starterManifestSchema } from '../../../src/scaffold/manifest';
