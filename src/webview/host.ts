import { render, type ComponentChild } from 'preact';
import type { StateMessage } from '../protocol/page';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export interface Host<Message> {
  readonly send: (message: Message) => void;
  /** Kept over a reload of the window and given back to the panel's serializer. */
  readonly save: (state: unknown) => void;
  /** What was saved last; another version of the page may have done it. */
  readonly saved: () => unknown;
}

/** Draws each state the host posts, and asks for the first. VS Code allows this once per page. */
export function startPage<State, Strings, Message>(
  draw: (message: StateMessage<State, Strings>, host: Host<Message>) => ComponentChild,
): void {
  const api = acquireVsCodeApi();
  const host: Host<Message> = {
    send: (message) => {
      api.postMessage(message);
    },
    save: (state) => {
      api.setState(state);
    },
    saved: () => api.getState(),
  };
  const root = document.getElementById('root') ?? document.body;
  // Others may post to a window too: whatever carries no state is not for this page.
  type Posted = StateMessage<State, Strings> | undefined;
  window.addEventListener('message', ({ data }: MessageEvent<Posted>) => {
    if (data?.type === 'state') {
      render(draw(data, host), root);
    }
  });
  api.postMessage({ type: 'ready' });
}
