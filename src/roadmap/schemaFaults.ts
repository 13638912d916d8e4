import type { z } from 'zod';
import { closestWord } from './closestWord';
import type { RoadmapFault, Translate } from './fault';
import { incomparableLengths } from './incomparableLengths';
import { ROADMAP_FORMAT, roadmapFileSchema } from './schema';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Of one group. A file of something else has thousands. */
const MAX_UNKNOWN_KEYS = 100;

/** What the schema says of a value, in words for whoever wrote the file. In the order of the schema. */
export function schemaFaults(
  value: unknown,
  issues: readonly Issue[],
  t: Translate,
): RoadmapFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const fault = { issue, path, found: valueAt(value, path), t };
    return issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, MAX_UNKNOWN_KEYS).map((key) => unknownKey(path, key, t))
      : [
          {
            path,
            message: messageFor(fault),
            ...(issue.code === 'invalid_key' && { isKey: true }),
          },
        ];
  });
}

/** The keys called `length` at which the schema library would stumble, wherever they stand. */
export function lengthFaults(value: unknown, t: Translate): RoadmapFault[] {
  return incomparableLengths(value).map((path) => unknownKey(path, 'length', t));
}

interface Finding {
  readonly issue: Issue;
  readonly path: Path;
  readonly found: unknown;
  readonly t: Translate;
}

function messageFor({ issue, path, found, t }: Finding): string {
  const name = nameOf(path, t);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, issue.expected, found, t);
    case 'invalid_value':
      return wrongChoice(name, issue.values.map(String), found, t);
    case 'too_small':
      return tooSmall(name, issue, t);
    case 'too_big':
      return tooBig(name, issue, t);
    case 'invalid_key':
      return t("{0} is no id. Use lower-case words joined by hyphens, such as 'my-skill'.", name);
    case 'invalid_format':
      return issue.format === 'url'
        ? t('{0} must be a web address that starts with https://.', name)
        : t("{0} must be lower-case words joined by hyphens, such as 'my-skill'.", name);
    case 'custom':
      return t('{0}: min must not be greater than max. Swap them, or correct one.', name);
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
      return t('{0} cannot be used: {1}.', name, issue.message);
  }
}

function wrongType(name: string, expected: string, found: unknown, t: Translate): string {
  const what = kindWords(t)[expected] ?? expected;
  if (found === undefined) {
    return t('{0} is missing. Add it: {1}.', name, what);
  }
  return t('{0} must be {1}, but is {2}.', name, what, foundWords(found, t));
}

function kindWords(t: Translate): Readonly<Record<string, string>> {
  return {
    string: t('a text'),
    number: t('a number'),
    array: t('a list, each entry on a line that starts with “- ”'),
    object: t('a group of keys'),
    record: t('a group of keys'),
  };
}

function foundWords(found: unknown, t: Translate): string {
  if (found === null) {
    return t('empty');
  }
  if (Array.isArray(found)) {
    return t('a list');
  }
  if (typeof found === 'string') {
    return t('a text');
  }
  if (typeof found === 'number') {
    return Number.isFinite(found) ? t('a number; put it in quotes to make it a text') : t('none');
  }
  return typeof found === 'boolean'
    ? t('true or false; put it in quotes to make it a text')
    : t('a group of keys');
}

function wrongChoice(
  name: string,
  choices: readonly string[],
  found: unknown,
  t: Translate,
): string {
  const list = choices.join(', ');
  if (found === undefined) {
    return t('{0} is missing. Add it: {1}.', name, list);
  }
  if (choices.includes(ROADMAP_FORMAT)) {
    return t(
      "{0} must be '{1}'. A file with another version needs another version of Backend Roadmap.",
      name,
      ROADMAP_FORMAT,
    );
  }
  const meant = typeof found === 'string' ? closestWord(found, choices) : undefined;
  return meant === undefined
    ? t('{0} must be one of: {1}.', name, list)
    : t("{0} must be one of: {1}. Did you mean '{2}'?", name, list, meant);
}

function tooSmall(name: string, issue: z.core.$ZodIssueTooSmall, t: Translate): string {
  if (issue.origin === 'string') {
    return t('{0} must not be empty. Write a text, or remove the entry.', name);
  }
  return issue.origin === 'array'
    ? t('{0} must not be empty. Add at least one entry.', name)
    : t('{0} must be at least {1}.', name, Number(issue.minimum));
}

function tooBig(name: string, issue: z.core.$ZodIssueTooBig, t: Translate): string {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') {
    return t('{0} is too long. Shorten it to {1} characters.', name, maximum);
  }
  return issue.origin === 'array'
    ? t('{0} has too many entries. At most {1} fit.', name, maximum)
    : t('{0} must be at most {1}.', name, maximum);
}

/** With the key that was meant, when one is near: a slip of the pen is never silently ignored. */
function unknownKey(path: Path, key: string, t: Translate): RoadmapFault {
  const meant = closestWord(key, knownKeys());
  return {
    path: [...path, key],
    isKey: true,
    message:
      meant === undefined
        ? t("'{0}' is no key of a roadmap here. Remove it.", key)
        : t("'{0}' is no key of a roadmap here. Did you mean '{1}'?", key, meant),
  };
}

/** Every key of the format, at whichever place: read from the schema, so that it cannot differ. */
function knownKeys(): Set<string> {
  const phase = roadmapFileSchema.shape.phases.element;
  const section = phase.shape.sections.element;
  const skill = section.shape.skills.element;
  const shapes = [
    roadmapFileSchema.shape,
    phase.shape,
    section.shape,
    skill.shape,
    skill.shape.selfCheck.unwrap().element.shape,
    skill.shape.resources.unwrap().element.shape,
  ];
  return new Set(shapes.flatMap((shape) => Object.keys(shape)));
}

/** `'goal'`, or `entry 2 of 'objectives'`; the line says which skill. */
function nameOf(path: Path, t: Translate): string {
  const last = path.at(-1);
  if (last === undefined) {
    return t('The roadmap');
  }
  return typeof last === 'number'
    ? t("Entry {0} of '{1}'", last + 1, String(path.at(-2) ?? ''))
    : `'${last}'`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, part) => {
    const isThere = typeof current === 'object' && current !== null && Object.hasOwn(current, part);
    return isThere ? (current as Record<string | number, unknown>)[part] : undefined;
  }, value);
}
