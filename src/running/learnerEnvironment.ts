/** Variables of our own process that would change how the learner's programs run. */
const OURS = /^(ELECTRON_.*|VSCODE_.*|NODE_OPTIONS|NODE_TEST_CONTEXT|FORCE_COLOR)$/i;

/** The environment for the learner's programs: theirs, without what VS Code added for itself. */
export function learnerEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !OURS.test(name));
  return {
    ...Object.fromEntries(kept),
    // Into a pipe, Python on Windows would write in the old code page of the system.
    PYTHONIOENCODING: 'utf-8',
  };
}
