const fs = require('node:fs');
const Mocha = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } =
  Mocha.Runner.constants;

/**
 * Prints like mocha's `spec` and keeps the counts in the file that BACKEND_ROADMAP_TALLY names.
 * The file is written after each test, so the counts survive a process that dies.
 */
class TallyReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} [options]
   */
  constructor(runner, options) {
    super(runner, options);
    const tally = { passed: 0, failed: 0, skipped: 0, isFinished: false };
    const file = process.env['BACKEND_ROADMAP_TALLY'];
    const save = () => {
      if (file) fs.writeFileSync(file, JSON.stringify(tally));
    };
    /** @param {'passed' | 'failed' | 'skipped'} outcome */
    const count = (outcome) => () => {
      tally[outcome] += 1;
      save();
    };
    runner.on(EVENT_TEST_PASS, count('passed'));
    runner.on(EVENT_TEST_FAIL, count('failed'));
    runner.on(EVENT_TEST_PENDING, count('skipped'));
    runner.once(EVENT_RUN_END, () => {
      tally.isFinished = true;
      save();
    });
    save();
  }
}

// mocha's --reporter wants the class itself, our own code a name.
module.exports = TallyReporter;
module.exports.TallyReporter = TallyReporter;
