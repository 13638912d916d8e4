import { isCalendarDay } from '../../../progress/calendarDay';
import { countWords, isFiller } from '../sentences';
import { at, textAt } from '../ship/parts';
import { problem, type Problem } from '../ship/textFile';
import { yamlFileCheck, type YamlFile } from '../ship/yamlFile';
import { DESIGNS } from './designs';

export const WALKTHROUGH_FILE = 'walkthrough.yaml';

/** The rows of `rubric.md`. */
export const RUBRIC = ['requirements', 'numbers', 'diagram', 'trade_offs', 'failures', 'telling'];

const LEAST_MINUTES = 10;
const MOST_MINUTES = 20;
const CHANGE_WORDS = 5;

export const walkthroughCheck = {
  ...yamlFileCheck({
    name: 'walkthrough_is_timed_and_rated_with_the_rubric',
    file: WALKTHROUGH_FILE,
    problemOf: (yaml) =>
      unsetProblem(yaml) ?? headProblem(yaml) ?? ratingProblem(yaml) ?? changeProblem(yaml),
  }),
  form: true as const,
};

function unsetProblem(yaml: YamlFile): Problem | undefined {
  const name = ['design', 'on', 'minutes', 'listener', 'weakest', 'next_time'].find((one) =>
    ['', '0'].includes(textAt(yaml.value, one)),
  );
  return name === undefined ? undefined : problem('walkthroughUnset', { name }, yaml.lineOf(name));
}

function headProblem(yaml: YamlFile): Problem | undefined {
  const design = textAt(yaml.value, 'design');
  if (!DESIGNS.some((name) => name === design)) {
    const args = { value: design, choices: DESIGNS.join(', ') };
    return problem('walkthroughDesign', args, yaml.lineOf('design'));
  }
  const day = textAt(yaml.value, 'on');
  if (!isCalendarDay(day)) {
    return problem('walkthroughDay', { value: day }, yaml.lineOf('on'));
  }
  const minutes = Number(textAt(yaml.value, 'minutes'));
  return minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES
    ? undefined
    : problem(
        'walkthroughMinutes',
        { value: textAt(yaml.value, 'minutes'), least: LEAST_MINUTES, most: MOST_MINUTES },
        yaml.lineOf('minutes'),
      );
}

function ratingProblem(yaml: YamlFile): Problem | undefined {
  const ratingOf = (name: string) => at(yaml.value, 'ratings', name);
  const open = RUBRIC.find((name) => ![0, 1, 2].some((rating) => rating === ratingOf(name)));
  if (open !== undefined) {
    return problem('walkthroughRating', { name: open }, yaml.lineOf('ratings', open));
  }
  const lowest = Math.min(...RUBRIC.map((name) => Number(ratingOf(name))));
  const weakest = RUBRIC.filter((name) => ratingOf(name) === lowest);
  const value = textAt(yaml.value, 'weakest');
  return weakest.includes(value)
    ? undefined
    : problem('walkthroughWeakest', { value, choices: weakest.join(', ') }, yaml.lineOf('weakest'));
}

function changeProblem(yaml: YamlFile): Problem | undefined {
  const text = textAt(yaml.value, 'next_time');
  return countWords(text) < CHANGE_WORDS || isFiller(text)
    ? problem('walkthroughChange', { wanted: CHANGE_WORDS }, yaml.lineOf('next_time'))
    : undefined;
}
