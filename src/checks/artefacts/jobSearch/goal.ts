import { at } from '../ship/parts';
import { problem, type Problem } from '../ship/textFile';
import { readYaml } from '../ship/yamlFile';

export const GOAL_FILE = 'goal.yaml';

const KEY = 'applications_per_week';
const MAX_GOAL = 100;

/** How many applications somebody wants to send in a week; 0 while they have not said. */
export function readGoal(text: string): { readonly goal: number } | Problem {
  const yaml = readYaml(text, GOAL_FILE);
  if (!('value' in yaml)) {
    return yaml;
  }
  const goal = at(yaml.value, KEY);
  return typeof goal === 'number' && Number.isInteger(goal) && goal >= 0 && goal <= MAX_GOAL
    ? { goal }
    : problem('jobsGoalUnreadable', {}, yaml.lineOf(KEY));
}
