import { parser } from '@prometheus-io/lezer-promql';

/** What an expression of PromQL is made of. */
export interface Expression {
  /** Functions and aggregations: `rate`, `sum`, `histogram_quantile`. */
  readonly functions: ReadonlySet<string>;
  readonly selectors: readonly Selector[];
  /** Whether values are compared, so that nothing comes back while all is well. */
  readonly compares: boolean;
  readonly divides: boolean;
  readonly numbers: readonly number[];
}

export interface Selector {
  readonly metric: string;
  /** The matchers as they are written: `status=~"5.."`. */
  readonly matchers: readonly string[];
  /** Whether it looks at a while, as `rate` needs it: `[5m]`. */
  readonly isRange: boolean;
}

const COMPARISONS = new Set(['Gtr', 'Lss', 'Gte', 'Lte', 'Eql', 'Neq']);

/** Undefined when the text is no expression, or an empty one. */
export function readPromql(text: string): Expression | undefined {
  const functions = new Set<string>();
  const selectors: { metric: string; matchers: string[]; isRange: boolean }[] = [];
  const operators = new Set<string>();
  const numbers: number[] = [];
  let hasError = text.trim() === '';
  parser.parse(text).iterate({
    enter: ({ name, type, from, to, node }) => {
      const words = text.slice(from, to);
      hasError ||= type.isError;
      if (name === 'FunctionIdentifier' || name === 'AggregateOp') {
        functions.add(words);
      } else if (name === 'VectorSelector') {
        selectors.push({
          metric: '',
          matchers: [],
          isRange: node.parent?.name === 'MatrixSelector',
        });
      } else if (name === 'Identifier' && node.parent?.name === 'VectorSelector') {
        Object.assign(selectors.at(-1) ?? {}, { metric: words });
      } else if (name === 'UnquotedLabelMatcher') {
        selectors.at(-1)?.matchers.push(words);
      } else if (name === 'NumberDurationLiteral') {
        numbers.push(Number(words));
      } else {
        operators.add(name);
      }
    },
  });
  return hasError
    ? undefined
    : {
        functions,
        selectors,
        numbers,
        compares: [...operators].some((one) => COMPARISONS.has(one)),
        divides: operators.has('Div'),
      };
}
