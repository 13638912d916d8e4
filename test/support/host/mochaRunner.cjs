// Runs in the extension host, of desktop VS Code as well: mocha over the host tests.
const Mocha = require('mocha');
const { TallyReporter } = require('../mocha/tallyReporter.cjs');

const timeoutMs = 20_000;

exports.run = () => {
  const { BACKEND_ROADMAP_TEST_FILES, BACKEND_ROADMAP_GREP } = process.env;
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: timeoutMs, reporter: TallyReporter });
  if (BACKEND_ROADMAP_GREP) mocha.grep(BACKEND_ROADMAP_GREP);
  /** @type {unknown} */
  const files = JSON.parse(BACKEND_ROADMAP_TEST_FILES ?? '[]');
  for (const file of /** @type {string[]} */ (files)) mocha.addFile(file);
  return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed.`));
    });
  });
};
