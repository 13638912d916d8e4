import type { StarterManifest } from '../../../src/scaffold/manifest';

/** A starter with one own test, `starter_is_wired_up`, and a task for each list of test names. */
export function aManifest(tasks: readonly string[][], stack = 'python'): StarterManifest {
  return {
    format: 'backend-roadmap-starter/1',
    id: 'p1-tiny',
    phase: 'phase-1',
    stack,
    title: 'Tiny',
    summary: 'A starter for tests.',
    hours: { min: 1, max: 2 },
    requires: { [stack]: '1' },
    continues: null,
    commands: { setup: null, run: null, test: null, testOne: null },
    health: null,
    learnerFiles: ['main.py'],
    green: ['starter_is_wired_up'],
    tasks: tasks.map((tests, index) => ({
      n: index + 1,
      title: `Task ${index + 1}`,
      skills: ['functions'],
      tests,
      checks: [],
      optional: false,
    })),
    services: [],
  };
}
