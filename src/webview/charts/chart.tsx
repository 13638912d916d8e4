import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWidth } from './useWidth';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartProps {
  /** What the values are, for a screen reader. */
  readonly label: string;
  readonly height: number;
  /** How many values there are to look at; at least one. */
  readonly count: number;
  /** The value that is told of until somebody points at another. */
  readonly restingIndex: number;
  /** One value in words. */
  readonly describe: (index: number) => string;
  /** The value nearest to a place in the drawing. */
  readonly indexAt: (place: Point, width: number) => number;
  /** How far a key moves, for drawings with rows; along the line without it. */
  readonly stepOf?: (key: string) => number | undefined;
  /** Draws it; `pointedIndex` is undefined while nobody looks at a single value. */
  readonly children: (width: number, pointedIndex: number | undefined) => ComponentChildren;
}

/**
 * A drawing whose values can be pointed at with the mouse and walked through with the keyboard. To
 * a screen reader it is a slider over its values, which reads each of them out.
 */
export function Chart(props: ChartProps) {
  const { label, height, count, restingIndex, describe, indexAt, stepOf, children } = props;
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointedIndex, setPointedIndex] = useState<number>();
  const isPointedAt = pointedIndex !== undefined && pointedIndex < count;
  const index = isPointedAt ? pointedIndex : Math.min(restingIndex, count - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = indexAfter(event.key, index, count, stepOf);
    if (next !== undefined) {
      event.preventDefault();
      setPointedIndex(next);
    }
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    setPointedIndex(clamp(indexAt(place, width), count));
  };
  const leave = () => {
    setPointedIndex(undefined);
  };
  return (
    <div class="chart" ref={element}>
      <svg
        width={width}
        height={height}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={count - 1}
        aria-valuenow={index}
        aria-valuetext={describe(index)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={leave}
        onFocus={() => {
          setPointedIndex(index);
        }}
        onBlur={leave}
      >
        <g aria-hidden="true">{width > 0 && children(width, isPointedAt ? index : undefined)}</g>
      </svg>
      {/* The slider says the same. */}
      <p class="readout" aria-hidden="true">
        {describe(index)}
      </p>
    </div>
  );
}

const PAGE = 10;

function indexAfter(
  key: string,
  index: number,
  count: number,
  stepOf: ChartProps['stepOf'],
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -count,
    End: count,
  };
  const step = stepOf?.(key) ?? steps[key];
  return step === undefined ? undefined : clamp(index + step, count);
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
