import assert from 'node:assert/strict';
import { learnerEnvironment } from '../../../src/running/learnerEnvironment';

suite('the environment of the learner’s programs', () => {
  test('keeps theirs and drops what VS Code added', () => {
    const env = learnerEnvironment({
      PATH: '/bin',
      MY_NODE_OPTIONS: 'mine',
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '--inspect',
      VSCODE_PID: '1',
      vscode_cwd: '/',
      NODE_TEST_CONTEXT: 'child-v8',
      FORCE_COLOR: '1',
    });
    assert.deepEqual(env, { PATH: '/bin', MY_NODE_OPTIONS: 'mine', PYTHONIOENCODING: 'utf-8' });
  });
});
