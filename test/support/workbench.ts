import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Host, HostOptions } from './host/openHost.mjs';

const repositoryFolder = process.env['BACKEND_ROADMAP_REPOSITORY'] ?? process.cwd();
const waitLimitMs = 20_000;
const pollMs = 50;

const themes = {
  light: { label: 'Light Modern', className: 'vs' },
  dark: { label: 'Dark Modern', className: 'vs-dark' },
  highContrast: { label: 'Dark High Contrast', className: 'hc-black' },
  highContrastLight: { label: 'Light High Contrast', className: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly accessibleName: string;
  readonly isExpanded: boolean | undefined;
  readonly isChecked: boolean | undefined;
}

/** A page object: the VS Code workbench as a person sees it. Every method waits for its condition. */
export class Workbench {
  private constructor(
    readonly host: Host,
    readonly page: Page,
  ) {}

  /** Opens a new VS Code with our extension, ready to use. Whoever opens it closes it. */
  static async open(options: HostOptions = {}): Promise<Workbench> {
    const { openHost } = await importSupport<typeof import('./host/openHost.mjs')>('openHost.mjs');
    const host = await openHost(options);
    const workbench = new Workbench(host, host.page);
    try {
      await workbench.waitUntilReady();
      return workbench;
    } catch (error) {
      await workbench.screenshot('not-ready');
      await host.close();
      throw error;
    }
  }

  /** Opens a folder in a second window of the same VS Code. It closes with the first. */
  async openAnother(workspaceFolder: string): Promise<Workbench> {
    const another = new Workbench(this.host, await this.host.openPage(workspaceFolder));
    await another.waitUntilReady();
    return another;
  }

  close(): Promise<void> {
    return this.host.close();
  }

  /** Loads the page again, as the browser's reload button does. */
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.waitUntilReady();
  }

  /** Waits until the workbench stands and our extension's contributions are in it. */
  async waitUntilReady(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: waitLimitMs });
    await this.viewIcon.waitFor({ timeout: waitLimitMs });
  }

  /** Runs a command from the palette by its full title, as in `Backend Roadmap: Undo`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.typeInQuickInput(`>${title}`);
    await this.pickItem(title);
    await waitUntil(`the palette closes after '${title}'`, async () => {
      const isOpen = await this.quickInputBox.isVisible();
      return !isOpen || (await this.quickInputValue()) !== `>${title}`;
    });
  }

  /** Opens our view by its icon in the activity bar; returns when the tree has rows. */
  async openView(): Promise<void> {
    const entry = this.viewIcon.locator('..');
    await waitUntil('the view shows its rows', async () => {
      if (await this.treeRowLocators.first().isVisible()) return true;
      // Asked again, since a workbench that restores its last state may close what a click opened.
      if ((await entry.getAttribute('aria-expanded')) !== 'true') await this.viewIcon.click();
      return false;
    });
  }

  /** The rows of the tree that are drawn; rows outside the window are not. */
  async treeRows(): Promise<readonly TreeRow[]> {
    return this.treeRowLocators.evaluateAll((rows) => {
      const toBoolean = (text: string | null | undefined): boolean | undefined =>
        text === null || text === undefined ? undefined : text === 'true';
      const textOf = (row: Element, selector: string): string =>
        row.querySelector(selector)?.textContent ?? '';
      return rows.map((row) => ({
        label: textOf(row, '.label-name'),
        description: textOf(row, '.label-description'),
        accessibleName: row.getAttribute('aria-label') ?? '',
        isExpanded: toBoolean(row.getAttribute('aria-expanded')),
        isChecked: toBoolean(
          row.querySelector('.custom-view-tree-node-item-checkbox')?.getAttribute('aria-checked'),
        ),
      }));
    });
  }

  /** The row with exactly this label. */
  treeRow(label: string): Locator {
    const name = this.page.locator('.label-name', { hasText: exactly(label) });
    return this.treeRowLocators.filter({ has: name });
  }

  /** Ticks or unticks a row and waits until it shows. */
  async tickCheckbox(label: string): Promise<void> {
    const checkbox = this.treeRow(label).locator('.custom-view-tree-node-item-checkbox');
    const before = await checkbox.getAttribute('aria-checked');
    await checkbox.click();
    await waitUntil(`'${label}' is ticked or unticked`, async () => {
      const now = await checkbox.getAttribute('aria-checked');
      return now !== null && now !== before;
    });
  }

  /** Fills the open quick pick or input box. */
  async typeInQuickInput(text: string): Promise<void> {
    await this.quickInputBox.fill(text, { timeout: waitLimitMs });
  }

  /** Chooses the item with exactly this label in the open quick pick. */
  async pickItem(label: string): Promise<void> {
    const name = this.page.locator('.label-name', { hasText: exactly(label) });
    await this.quickInputRows.filter({ has: name }).first().click({ timeout: waitLimitMs });
  }

  /** Waits until an input box is open that holds exactly this text. */
  async waitForInputValue(value: string): Promise<void> {
    await waitUntil(`an input box with '${value}'`, async () => {
      const isOpen = await this.quickInputBox.isVisible();
      return isOpen && (await this.quickInputValue()) === value;
    });
  }

  /** Whether the quick pick offers an item with exactly this label, within a time. */
  async offers(label: string, limitMs: number): Promise<boolean> {
    const name = this.page.locator('.label-name', { hasText: exactly(label) });
    return this.quickInputRows
      .filter({ has: name })
      .first()
      .waitFor({ timeout: limitMs })
      .then(
        () => true,
        () => false,
      );
  }

  async pressEscape(): Promise<false> {
    await this.page.keyboard.press('Escape');
    return false;
  }

  /** Accepts the open quick pick or input box with Enter. */
  async acceptQuickInput(): Promise<void> {
    await this.quickInputBox.press('Enter');
  }

  /** The labels that the open quick pick offers. */
  async quickInputItems(): Promise<readonly string[]> {
    await this.quickInputRows.first().waitFor({ timeout: waitLimitMs });
    return this.quickInputRows.locator('.label-name').allInnerTexts();
  }

  /** Waits for a message under an open input box, for example why its value is refused. */
  async waitForQuickInputMessage(text: string | RegExp): Promise<void> {
    const message = this.quickInput.locator('.quick-input-message', { hasText: text });
    await message.waitFor({ timeout: waitLimitMs });
  }

  /** Waits until the open input box says this no longer. */
  async waitForNoQuickInputMessage(text: string | RegExp): Promise<void> {
    const message = this.quickInput.locator('.quick-input-message', { hasText: text });
    await message.waitFor({ state: 'hidden', timeout: waitLimitMs });
  }

  /** The status bar item that shows this text. */
  async statusBarItem(text: string | RegExp): Promise<Locator> {
    const item = this.page.locator('.statusbar-item', { hasText: text }).first();
    await item.waitFor({ timeout: waitLimitMs });
    return item;
  }

  /** The document of a webview: the one with a heading like this, or that a predicate accepts. */
  async webviewFrame(
    wanted: string | RegExp | ((frame: Frame) => Promise<boolean>),
  ): Promise<Frame> {
    const isWanted =
      typeof wanted === 'function' ? wanted : (frame: Frame) => hasHeading(frame, wanted);
    return waitUntil('the webview shows', async () => {
      for (const frame of this.page.frames()) {
        // A frame may go away while it is asked.
        if (await isWanted(frame).catch(() => false)) return frame;
      }
      return undefined;
    });
  }

  /** Changes the colour theme through its command and waits until the workbench wears it. */
  async setTheme(theme: Theme): Promise<void> {
    const { label, className } = themes[theme];
    await this.runCommand('Preferences: Color Theme');
    await this.typeInQuickInput(label);
    await this.pickItem(label);
    await this.page.locator(`.monaco-workbench.${className}`).waitFor({ timeout: waitLimitMs });
  }

  /** Changes user settings and loads the page again, since the server does not watch their file. */
  async reloadWithSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
    const { changeSettings } =
      await importSupport<typeof import('./host/settings.mjs')>('settings.mjs');
    changeSettings(this.host.userDataFolder, changes);
    await this.reload();
  }

  /** The texts of the notifications on screen. */
  async notifications(): Promise<readonly string[]> {
    return this.notificationToasts.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Waits for a notification and returns it; its buttons are found by their role and name. */
  async notification(text: string | RegExp): Promise<Locator> {
    const toast = this.notificationToasts.filter({ hasText: text }).first();
    await toast.waitFor({ timeout: waitLimitMs });
    return toast;
  }

  /** The modal dialog that is open. */
  async dialog(text: string | RegExp): Promise<Locator> {
    const dialog = this.page.locator('.monaco-dialog-box', { hasText: text });
    await dialog.waitFor({ timeout: waitLimitMs });
    return dialog;
  }

  /** Opens the Test Explorer by its icon in the activity bar. */
  async openTestExplorer(): Promise<void> {
    const icon = this.page.locator('.activitybar .action-item a[aria-label^="Testing"]');
    await waitUntil('the Test Explorer shows its rows', async () => {
      if (await this.testRows.first().isVisible()) return true;
      await icon.click();
      return false;
    });
  }

  /** Opens the children of a row of the Test Explorer. */
  async expandTest(label: string): Promise<void> {
    const row = this.testRow(label);
    await row.waitFor({ timeout: waitLimitMs });
    await row.click();
    await this.page.keyboard.press('ArrowRight');
    await waitUntil(
      `'${label}' is open`,
      async () => (await row.getAttribute('aria-expanded')) === 'true',
    );
  }

  /** The names of the tests that are drawn. */
  async testNames(): Promise<readonly string[]> {
    return (await this.testRows.locator('.label').allInnerTexts()).map((text) => text.trim());
  }

  /** What a screen reader says of a test: its name and how it ended. */
  async testState(label: string): Promise<string> {
    await this.openTestExplorer();
    return (await this.testRow(label).getAttribute('aria-label')) ?? '';
  }

  /** The lines the open terminals show, where `terminal.integrated.gpuAcceleration` is off. */
  async terminalText(): Promise<string> {
    const rows = await this.page.locator('.xterm-rows > div').allInnerTexts();
    return rows.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Saves a picture as out/screenshots/<name>.png; returns the file. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(repositoryFolder, 'out', 'screenshots', `${name}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
    return file;
  }

  private get viewIcon(): Locator {
    return this.page.locator('.activitybar .action-item a[aria-label^="Backend Roadmap"]');
  }

  private get treeRowLocators(): Locator {
    return this.page.locator('.sidebar .customview-tree .monaco-list-row');
  }

  /** Nothing when the box closes while it is asked, as it does when the window reloads. */
  private quickInputValue(): Promise<string | undefined> {
    return this.quickInputBox.inputValue({ timeout: 1000 }).catch(() => undefined);
  }

  private get testRows(): Locator {
    return this.page.locator('.test-explorer .monaco-list-row');
  }

  private testRow(label: string): Locator {
    return this.testRows.filter({ hasText: label }).first();
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  private get quickInputBox(): Locator {
    return this.quickInput.locator('.quick-input-box input');
  }

  private get quickInputRows(): Locator {
    return this.quickInput.locator('.quick-input-list .monaco-list-row');
  }

  private get notificationToasts(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }
}

/**
 * Asks again until the answer is neither false nor undefined, then returns it; says what it waited
 * for when time is up.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | false | undefined>,
  limitMs = waitLimitMs,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs} ms, but not: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function hasHeading(frame: Frame, text: string | RegExp): Promise<boolean> {
  return (await frame.locator('h1, h2', { hasText: text }).count()) > 0;
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

/** Imports a module of the host at run time, since this file is bundled and they are not. */
async function importSupport<T>(name: string): Promise<T> {
  const file = path.join(repositoryFolder, 'test/support/host', name);
  return (await import(pathToFileURL(file).href)) as T;
}
