const MIN_WORDS = 4;

const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The different sentences of a text that somebody may have meant: whole ones, no filler, no questions. */
export function countSentences(blocks: readonly string[]): number {
  const sentences = blocks.flatMap(splitSentences).filter(isMeant);
  return new Set(sentences.map(comparable)).size;
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** Words that people type to fill a gap. */
const FILLER = new Set(['todo', 'tbd', 'tba', 'lorem', 'ipsum', 'asdf', 'qwerty', 'xxx', 'foobar']);

export function isFiller(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word) => FILLER.has(word)) || new Set(words).size <= words.length / 3;
}

/**
 * The hints of our templates that are no questions; a learner who only takes the arrows of the
 * comment away has written nothing yet.
 */
const HINTS = new Set(
  [
    'A number you can keep up for months, and the days on which you will study.',
    'Something you can show, and the date by which you want to show it.',
    'At least three sentences in your own words.',
    'Two sentences, no code.',
    'Two or three sentences, or the code.',
    'Name the operation that is done most often.',
    'Measure three times and write down all three.',
    'The same three measurements with the other structure.',
    'At least three sentences for somebody who has never programmed.',
    'Say what would go wrong if everything happened in the browser.',
  ].map(comparable),
);

function isMeant(sentence: string): boolean {
  const isQuestion = /[?？]\s*$/u.test(sentence);
  return (
    !isQuestion &&
    countWords(sentence) >= MIN_WORDS &&
    !isFiller(sentence) &&
    !HINTS.has(comparable(sentence))
  );
}

function splitSentences(block: string): string[] {
  const text = block.replace(/\s+/g, ' ');
  return [...sentenceSegmenter.segment(text)].map(({ segment }) => segment.trim());
}

function wordsOf(text: string): string[] {
  return [...wordSegmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

function comparable(sentence: string): string {
  return wordsOf(sentence).join(' ');
}
