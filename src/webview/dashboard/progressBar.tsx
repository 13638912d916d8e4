export interface ProgressBarProps {
  readonly label: string;
  /** What the bar shows, in words. */
  readonly text: string;
  readonly donePercent: number;
  readonly provenPercent: number;
}

/** Proven is solid, done without proof hatched, so the two differ without colour. */
export function ProgressBar({ label, text, donePercent, provenPercent }: ProgressBarProps) {
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={donePercent}
      aria-valuetext={text}
    >
      <div class="bar-done" style={{ width: `${donePercent}%` }} />
      <div class="bar-proven" style={{ width: `${provenPercent}%` }} />
    </div>
  );
}
