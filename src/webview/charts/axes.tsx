export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
  readonly left: number;
  readonly right: number;
  /** What is measured, above the axis. */
  readonly unit: string;
}

/** Horizontal lines with their values; the unit stands above the highest. */
export function ValueAxis({ ticks, y, text, left, right, unit }: ValueAxisProps) {
  return (
    <g class="axis">
      <text x={0} y={12}>
        {unit}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} class="grid" />
          <text x={left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {text(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface TickLabelsProps {
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly y: number;
}

/** Labels below a drawing, each with its mark. */
export function TickLabels({ ticks, y }: TickLabelsProps) {
  return (
    <g class="axis">
      {ticks.map(({ x, text }) => (
        <g key={text + String(x)} transform={`translate(${x} ${y})`}>
          <line y2={5} class="tick" />
          <text y={18} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
