// Ready for you: prints the steps that your structures take. Run it with: node main.js

import { MEASUREMENTS, SIZES } from './structures/measure.js';

function countsAsText(measure) {
  try {
    return SIZES.map((size) => measure(size).toFixed(1).padStart(9)).join('');
  } catch (error) {
    // One structure that goes wrong must not hide the others.
    return /^task \d$/.test(error.message)
      ? `  ${error.message} is not written yet`
      : `  stopped with ${error.name}: ${error.message}`;
  }
}

const heads = SIZES.map((size) => String(size).padStart(9)).join('');
console.log('steps for ... items'.padEnd(46) + heads);
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  console.log(name.padEnd(46) + countsAsText(measure));
}
