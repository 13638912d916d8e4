import type { Page } from '../artefactCheck';

const PAUSE_MS = 10;

/** Waits until the page has caught up; scripts may answer an event a moment later. */
export async function becomesTrue(
  { patienceMs }: Page,
  condition: () => boolean,
): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (!condition()) {
    if (Date.now() > end) {
      return false;
    }
    await pause();
  }
  return true;
}

/** Lets scripts finish that have nothing to show. */
export function pause(durationMs = PAUSE_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** Types into a field as a person does: the text changes, and the page hears of it. */
export function typeInto({ document }: Page, selector: string, text: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) {
    return false;
  }
  field.value = text;
  const { Event } = viewOf(document);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Sends a form as its button does. */
export function submit({ document }: Page, selector: string): boolean {
  const form = document.querySelector(selector);
  const { Event } = viewOf(document);
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return form !== null;
}

export function textOf({ document }: Page, selector: string): string {
  return document.querySelector(selector)?.textContent.trim() ?? '';
}

/** A page has its own Event class; those of another one would not be accepted. */
function viewOf(document: Document): { Event: typeof Event } {
  return document.defaultView ?? globalThis;
}
