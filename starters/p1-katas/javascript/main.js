// Shows every kata with one example. Change the examples as you like.

import { changeMachine } from './katas/kata_01.js';
import { receiptLine } from './katas/kata_02.js';
import { ticketPrice } from './katas/kata_03.js';
import { passwordRules } from './katas/kata_04.js';
import { countdownBoard } from './katas/kata_05.js';
import { timesGrid } from './katas/kata_06.js';
import { temperatureReport } from './katas/kata_07.js';
import { discountPipeline } from './katas/kata_08.js';
import { wordTally } from './katas/kata_09.js';
import { bookSeat } from './katas/kata_10.js';

const EXAMPLES = [
  [changeMachine, [87]],
  [receiptLine, ['Apples', 0.35, 2.99]],
  [ticketPrice, [30]],
  [passwordRules, ['Mia', 'mia2026']],
  [countdownBoard, [5, 1]],
  [timesGrid, [3]],
  [temperatureReport, [10, 20, 15]],
  [discountPipeline, [10000, 10, 500, 'coupon']],
  [wordTally, ['Tea, tea! Coffee? TEA.']],
  [bookSeat, [['Ann', '', ''], 'Ben']],
];

function showExample(number, kata, values) {
  const valuesAsText = values.map((value) => JSON.stringify(value)).join(', ');
  console.log(`Kata ${number}: ${kata.name}(${valuesAsText})`);
  try {
    console.log(kata(...values));
  } catch (error) {
    // One kata that goes wrong must not hide the others.
    if (error.message === `task ${number}`) {
      console.log(`not written yet: katas/kata_${String(number).padStart(2, '0')}.js`);
    } else {
      console.log(`stopped with ${error.name}: ${error.message}`);
    }
  }
  console.log();
}

EXAMPLES.forEach(([kata, values], index) => showExample(index + 1, kata, values));
