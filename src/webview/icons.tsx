import type { Status } from '../progress/progress';

/** Decoration only: the status stands beside it in words. */
export function StatusIcon({ status }: { status: Status }) {
  return (
    <svg class={`icon icon-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" class="icon-ring" />
      {status === 'done' && <path d="M5 8.2l2.1 2.1L11 6.2" class="icon-stroke" />}
      {status === 'inProgress' && <path d="M8 4.5a3.5 3.5 0 010 7z" class="icon-fill" />}
      {status === 'skipped' && <path d="M5.2 8h5.6" class="icon-stroke" />}
    </svg>
  );
}

export function TickIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 8.4l3 3 6-6.6" class="icon-stroke" />
    </svg>
  );
}
