// Shows every problem with one example. Change the examples as you like.

import { bestBookings } from './problems/bestBookings.js';
import { buildOrder } from './problems/buildOrder.js';
import { deepestReplyChain } from './problems/deepestReplyChain.js';
import { fewestTransfers } from './problems/fewestTransfers.js';
import { firstRepeatedVisitor } from './problems/firstRepeatedVisitor.js';
import { booking, comment, Node, Shelf } from './problems/given.js';
import { kMostActive } from './problems/kMostActive.js';
import { levelsOfComments } from './problems/levelsOfComments.js';
import { longestRunWithoutRepeat } from './problems/longestRunWithoutRepeat.js';
import { mergeTimelines } from './problems/mergeTimelines.js';
import { hasCycle, middle } from './problems/middleAndCycle.js';
import { smallestCapacity } from './problems/smallestCapacity.js';
import { undoHistory } from './problems/undoHistory.js';

const VISITS = new Shelf(['anna', 'ben', 'cleo', 'ben', 'anna']);
const PAGES = new Shelf(['home', 'books', 'home', 'tea', 'books']);
const PARCELS = new Shelf([3, 2, 2, 4, 1]);
const LIST = new Node(1, new Node(2, new Node(3, new Node(4))));
const COMMENTS = comment('hi', comment('hello'), comment('hey', comment('bye')));
const LINES = { Red: ['Park', 'Mill'], Blue: ['Mill', 'Quay'] };
const NEEDS = { app: ['web', 'log'], web: ['log'], log: [] };
const USERS = ['ben', 'anna', 'cleo', 'anna', 'ben', 'dan'];
const BOOKINGS = [booking(9, 11, 50), booking(10, 12, 70), booking(11, 13, 40)];

const EXAMPLES = {
  firstRepeatedVisitor: () => firstRepeatedVisitor(VISITS),
  mergeTimelines: () => mergeTimelines(['09:00 start', '09:20 stop'], ['09:10 login']),
  longestRunWithoutRepeat: () => longestRunWithoutRepeat(PAGES),
  undoHistory: () => undoHistory(['type a', 'type b', 'undo', 'type c']),
  'middle of 1, 2, 3, 4': () => middle(LIST),
  'hasCycle of 1, 2, 3, 4': () => hasCycle(LIST),
  'smallestCapacity in 3 days': () => smallestCapacity(PARCELS, 3),
  levelsOfComments: () => levelsOfComments(COMMENTS),
  deepestReplyChain: () => deepestReplyChain(COMMENTS),
  'fewestTransfers from Park to Quay': () => fewestTransfers(LINES, 'Park', 'Quay'),
  buildOrder: () => buildOrder(NEEDS),
  'kMostActive, the first 3': () => kMostActive(USERS, 3),
  bestBookings: () => bestBookings(BOOKINGS),
};

function answerOf(example) {
  try {
    return JSON.stringify(example());
  } catch (error) {
    // One problem that goes wrong must not hide the others.
    return /^task \d$/.test(error.message)
      ? `${error.message} is not written yet`
      : `stopped with ${error.name}: ${error.message}`;
  }
}

for (const [name, example] of Object.entries(EXAMPLES)) {
  console.log(`${name}: ${answerOf(example)}`);
}
