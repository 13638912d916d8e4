/**
 * The commits that come with the Git lab. test/support/gitLab/story.mjs makes them, and
 * test/starters/gitLab.test.ts compares.
 */
const START = {
  begins: '9b440687808c964b5ec03e8658733f610300f2a7',
  firstSoup: 'b01f6e193a868cfb0792adddf82aeb525e5728be',
  soup: '89a2b23b82eb129c3703badd9b2c9cdb06bc4c21',
  prices: 'e1f408a1cd5b958cb00f640d919ab5e22940b5d8',
  log: '570e849fd53e9b85802fead4f8a5b53005273889',
  removal: 'c19c6222a9bc88c532be7655727b96a8203a1cfb',
} as const;

const WEEKEND_BEGINS = '422878d3889786303450e672342feb84bad900cd';

/** “Write prices without a point”: what task 2 is to undo, and where the lab begins. */
export const BAD_COMMIT = '6be3596a30c0d2408bd610aca36bd13cae13e282';
/** Still has the recipe that “Tidy up” removed. */
export const BEFORE_REMOVAL = START.log;
/** Where Kim's two branches in `teammate.bundle` end. */
export const WEEKEND = '7a4ea35e45c30deffe8a817b88e20d616350ab8c';
export const EVENING = 'fd58f6842fb0d89c6a4172de6561cce6b5d17c17';

export const KNOWN_COMMITS: ReadonlySet<string> = new Set([
  ...Object.values(START),
  ...[BAD_COMMIT, WEEKEND_BEGINS, WEEKEND, EVENING],
]);
