import fc from 'fast-check';

type TextEdit =
  | { readonly kind: 'cut'; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly from: number; readonly text: string }
  | {
      readonly kind: 'repeat';
      readonly from: number;
      readonly length: number;
      readonly count: number;
    };

/** What breaks readers: marks of encodings, halves of characters, and brackets of every language. */
const FRAGMENTS: readonly string[] = [
  '\uFEFF',
  '\uFFFE',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u2028',
  '\u202e',
  '\r',
  '\t',
  ' ',
  '\\',
  ...['{', '}', '[', ']', '"', "'", '<', '>', '&', ':', ',', '-', '#', '|', '*a', '&a '],
  '__proto__: ',
  '"__proto__":',
  '<<: *a\n',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '!!js/function ',
  '---\n',
  '%YAML 9.9\n',
  '1e999',
  '-0',
  '.nan',
  '.inf',
  '9'.repeat(40),
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const textEdit = (fragments: readonly string[]): fc.Arbitrary<TextEdit> =>
  fc.oneof(
    fc.record({ kind: fc.constant('cut'), from: place, length: fc.nat(200) }),
    fc.record({
      kind: fc.constant('insert'),
      from: place,
      text: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS, ...fragments) },
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
    }),
    fc.record({
      kind: fc.constant('repeat'),
      from: place,
      length: fc.integer({ min: 1, max: 40 }),
      count: fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 2, max: 50 }) },
        { weight: 1, arbitrary: fc.constant(3000) },
      ),
    }),
  );

/** A valid text with up to five places cut out, added to or repeated; `fragments` are its own words. */
export function mutatedText(
  valid: fc.Arbitrary<string>,
  fragments: readonly string[] = [],
): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.array(textEdit(fragments), { maxLength: 5 }))
    .map(([text, edits]) => edits.reduce(withTextEdit, text));
}

function withTextEdit(text: string, change: TextEdit): string {
  const from = Math.floor(change.from * text.length);
  switch (change.kind) {
    case 'cut':
      return text.slice(0, from) + text.slice(from + change.length);
    case 'insert':
      return text.slice(0, from) + change.text + text.slice(from);
    case 'repeat': {
      const piece = text.slice(from, from + change.length);
      return text.slice(0, from) + piece.repeat(change.count) + text.slice(from + change.length);
    }
  }
}
