import { diagram } from 'mermaid-flowchart-grammar';

/** One box, named once however often it occurs. */
export interface FlowchartPart {
  readonly id: string;
  /** What is written in it; its id where nothing is. */
  readonly label: string;
  /** As Mermaid calls it: `square`, `cylinder`, `stadium`; undefined for a bare id. */
  readonly shape: string | undefined;
}

export interface Flowchart {
  readonly parts: readonly FlowchartPart[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** Where a text stops being a flowchart, counted from its first line. */
export interface FlowchartFault {
  readonly faultLine: number;
}

/** Many times what fits on a page. */
const MAX_LENGTH = 20_000;

/** Reads a flowchart with Mermaid's own grammar, so what it draws is what is read here. */
export function readFlowchart(text: string): Flowchart | FlowchartFault {
  if (text.length > MAX_LENGTH) {
    return { faultLine: 1 };
  }
  const reader = new FlowchartReader();
  const grammar = diagram.parser.parser;
  grammar.yy = reader.listener();
  try {
    // Mermaid takes its comments out before it reads; a line stays where it was.
    grammar.parse(`${text.replace(/^[ \t]*%%.*$/gm, '')}\n`);
    return reader.result();
  } catch (error) {
    return faultOf(error);
  }
}

class FlowchartReader {
  readonly #parts = new Map<string, FlowchartPart>();
  readonly #links: { from: string; to: string }[] = [];
  #isFirst = true;

  /** What the grammar calls while it reads. Whatever only changes how it looks does nothing. */
  listener(): object {
    const nothing = () => undefined;
    return {
      lex: {
        firstGraph: () => {
          const wasFirst = this.#isFirst;
          this.#isFirst = false;
          return wasFirst;
        },
      },
      addVertex: (id: string, label?: { readonly text: string }, shape?: string) => {
        this.#addPart(id, label?.text.trim(), shape);
      },
      addLink: (from: readonly string[], to: readonly string[]) => {
        this.#links.push(...from.flatMap((one) => to.map((other) => ({ from: one, to: other }))));
      },
      destructLink: () => ({ type: 'arrow_point', stroke: 'normal', length: 1 }),
      addSubGraph: nothing,
      ...{ addClass: nothing, setClass: nothing, setClickEvent: nothing, setLink: nothing },
      ...{ setDirection: nothing, setTooltip: nothing, setAccTitle: nothing },
      ...{ setAccDescription: nothing, updateLink: nothing, updateLinkInterpolate: nothing },
    };
  }

  result(): Flowchart {
    return { parts: [...this.#parts.values()], links: this.#links };
  }

  /** A part gets its label where it first has one, wherever else it is named. */
  #addPart(id: string, label: string | undefined, shape: string | undefined): void {
    const known = this.#parts.get(id);
    const isLabelled = label !== undefined && label !== '';
    if (known === undefined || isLabelled) {
      this.#parts.set(id, { id, label: isLabelled ? label : (known?.label ?? id), shape });
    }
  }
}

function faultOf(error: unknown): FlowchartFault {
  // `Parse error on line 3:` is all there is; the line in its `hash` lags behind.
  const message = error instanceof Error ? error.message : String(error);
  return { faultLine: Number(/ on line (\d+)/.exec(message)?.[1] ?? 1) };
}
