import * as vscode from 'vscode';

export interface InstallAdvice {
  readonly text: string;
  readonly address: string;
}

const ADDRESSES: Readonly<Record<string, string>> = {
  python: 'https://www.python.org/downloads/',
  node: 'https://nodejs.org/en/download',
  java: 'https://adoptium.net/temurin/releases/',
  go: 'https://go.dev/dl/',
  git: 'https://git-scm.com/downloads',
};

/** How to get a tool on this system: the maker's installer, or the system's own package. */
export function installAdvice(tool: string, platform: NodeJS.Platform): InstallAdvice {
  const address = ADDRESSES[tool] ?? 'https://code.visualstudio.com/docs/languages/overview';
  if (platform === 'win32') {
    return { address, text: windowsText(tool) };
  }
  return { address, text: platform === 'darwin' ? macText() : linuxText(tool) };
}

function macText(): string {
  return vscode.l10n.t('Download the installer for macOS, open it, then close and open VS Code.');
}

function windowsText(tool: string): string {
  return tool === 'python'
    ? vscode.l10n.t(
        'Download the installer for Windows and tick “Add python.exe to PATH” in it, then close and open VS Code.',
      )
    : vscode.l10n.t('Download the installer for Windows, run it, then close and open VS Code.');
}

const DEBIAN_PACKAGES: Readonly<Record<string, string>> = {
  python: 'python3',
  node: 'nodejs npm',
  java: 'openjdk-17-jdk',
  go: 'golang-go',
  git: 'git',
};

function linuxText(tool: string): string {
  return vscode.l10n.t(
    'Install it with your system’s packages (on Debian and Ubuntu: sudo apt install {0}) or from the maker’s page.',
    DEBIAN_PACKAGES[tool] ?? tool,
  );
}
