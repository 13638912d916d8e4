import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { CommonTexts } from '../../protocol/dashboardTexts';

const SHOWN_AT_ONCE = 40;

interface ShortenedProps<Item> {
  readonly items: readonly Item[];
  readonly strings: Pick<CommonTexts, 'showMore'>;
  /** A `li`, with its key. */
  readonly draw: (item: Item) => ComponentChild;
}

/** The rows of a list, the rest on request: a roadmap may have thousands. */
export function Shortened<Item>({ items, strings, draw }: ShortenedProps<Item>) {
  const [shownCount, setShownCount] = useState(SHOWN_AT_ONCE);
  return (
    <>
      {items.slice(0, shownCount).map(draw)}
      {items.length > shownCount && (
        <li class="more">
          <button
            type="button"
            class="link"
            onClick={() => {
              setShownCount(shownCount + SHOWN_AT_ONCE);
            }}
          >
            {strings.showMore}
          </button>
        </li>
      )}
    </>
  );
}
