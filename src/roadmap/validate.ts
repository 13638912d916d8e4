import { closestWord } from './closestWord';
import type { RoadmapFault, Translate } from './fault';
import { circles, faultyPrerequisites } from './prerequisites';
import type { HoursRange } from './roadmap';
import type { DraftEntry, DraftPhase, DraftSkill, RoadmapDraft } from './roadmapDraft';

/** Most skills a roadmap may have; the tree and the pages are measured with as many. */
export const MAX_SKILLS = 5000;

/** What the schema cannot say: rules that span several values, rule by rule. */
export function findFaults(draft: RoadmapDraft, t: Translate): RoadmapFault[] {
  const skills = draft.phases.flatMap((phase) => phase.skills);
  const tooMany = skills[MAX_SKILLS];
  if (tooMany !== undefined) {
    const message = t('A roadmap holds at most {0} skills. Remove those from here on.', MAX_SKILLS);
    return [{ path: tooMany.path, message }];
  }
  return [
    ...duplicatePhases(draft, t),
    ...duplicateSkills(skills, t),
    ...skillsNamedLikePhases(draft, t),
    ...faultyGoWith(draft, skills, t),
    ...faultyPrerequisites(skills, t),
    ...circles(skills, t),
    ...wrongSums(draft, t),
    ...skills.flatMap((skill) => duplicateQuestions(skill, t)),
    ...unknownSources(draft, skills, t),
    ...faultyAliases(draft, skills, t),
  ];
}

/** Starters that this version does not have: no fault, since a newer version may have them. */
export function unknownStarters(
  { phases }: RoadmapDraft,
  known: ReadonlySet<string>,
  t: Translate,
): RoadmapFault[] {
  return phases.flatMap(({ index: phaseIndex, starters }) =>
    starters
      .filter(({ id }) => !known.has(id))
      .map(({ id, index }) => {
        const meant = closestWord(id, known);
        return {
          path: ['phases', phaseIndex, 'starters', index],
          message:
            meant === undefined
              ? t("This version of Backend Roadmap has no starter '{0}'. It is left out.", id)
              : t("There is no starter '{0}', so it is left out. Did you mean '{1}'?", id, meant),
        };
      }),
  );
}

/** The entries whose id stood before, each with that id. */
function repeated<Entry extends { readonly id: string | undefined }>(
  entries: readonly Entry[],
): (Entry & DraftId)[] {
  const seen = new Set<string>();
  return entries.filter((entry): entry is Entry & DraftId => {
    const isRepeated = entry.id !== undefined && seen.has(entry.id);
    seen.add(entry.id ?? '');
    return isRepeated;
  });
}

type DraftId = Pick<DraftEntry, 'id'>;

function duplicatePhases({ phases }: RoadmapDraft, t: Translate): RoadmapFault[] {
  return repeated(phases).map(({ id, index }) => ({
    path: ['phases', index, 'id'],
    message: t("Phase id '{0}' is used twice. Give one of them another id.", id),
  }));
}

function duplicateSkills(skills: readonly DraftSkill[], t: Translate): RoadmapFault[] {
  return repeated(skills).map(({ id, path }) => ({
    path: [...path, 'id'],
    message: t("Skill id '{0}' is used twice. Give one of them another id.", id),
  }));
}

/** Rows of the tree are known by these ids, and no two may have the same. */
function skillsNamedLikePhases({ phases }: RoadmapDraft, t: Translate): RoadmapFault[] {
  const phaseIds = new Set(phases.map(({ id }) => id));
  return phases
    .flatMap(({ skills }) => skills)
    .filter(({ id }) => id !== undefined && phaseIds.has(id))
    .map(({ id = '', path }) => ({
      path: [...path, 'id'],
      message: t("'{0}' is the id of a phase as well. Give one of them another id.", id),
    }));
}

function duplicateQuestions({ id, path, questions }: DraftSkill, t: Translate): RoadmapFault[] {
  return repeated(questions).map((question) => ({
    path: [...path, 'selfCheck', question.index, 'id'],
    message: t(
      "Question id '{0}' is used twice in '{1}'. Give one of them another id.",
      question.id,
      id ?? '',
    ),
  }));
}

/** A skill that goes with a track alongside would have no place in the order of learning. */
function faultyGoWith(
  draft: RoadmapDraft,
  skills: readonly DraftSkill[],
  t: Translate,
): RoadmapFault[] {
  const phases = new Map(draft.phases.map((phase) => [phase.id, phase]));
  const alongside = new Set(draft.phases.filter(isAlongside));
  return skills.flatMap(({ id = '', goWith, path }) => {
    if (goWith === undefined) {
      return [];
    }
    const phase = phases.get(goWith);
    const place = [...path, 'goWith'];
    if (phase === undefined) {
      const message = t("'{0}' goes with phase '{1}', which does not exist.", id, goWith);
      return [{ path: place, message: `${message} ${phaseList(draft, t)}` }];
    }
    const message = t(
      "'{0}' goes with phase '{1}', which itself runs alongside. Name a numbered phase.",
      id,
      goWith,
    );
    return alongside.has(phase) ? [{ path: place, message }] : [];
  });
}

function isAlongside({ skills }: DraftPhase): boolean {
  return skills.every(({ goWith }) => goWith !== undefined);
}

function phaseList({ phases }: RoadmapDraft, t: Translate): string {
  const ids = phases.filter((phase) => !isAlongside(phase)).flatMap(({ id }) => id ?? []);
  return t('There are: {0}.', ids.join(', '));
}

function wrongSums(draft: RoadmapDraft, t: Translate): RoadmapFault[] {
  const all = draft.phases.flatMap(({ skills }) => skills);
  return [
    ...draft.phases.flatMap(({ id, index, hours, skills }) =>
      wrongSum(t("Phase '{0}'", id ?? ''), hours, skills, ['phases', index, 'hours'], t),
    ),
    ...wrongSum(t('The roadmap'), draft.hours, all, ['hours'], t),
  ];
}

function wrongSum(
  name: string,
  declared: HoursRange | undefined,
  skills: readonly DraftSkill[],
  path: readonly (string | number)[],
  t: Translate,
): RoadmapFault[] {
  const counted = skills.filter(({ isOptional }) => !isOptional);
  const ranges = counted.flatMap(({ hours }) => hours ?? []);
  // Hours that cannot be read are a fault of their own, and every sum would be wrong besides.
  if (declared === undefined || ranges.length < counted.length) {
    return [];
  }
  return (['min', 'max'] as const).flatMap((bound) => {
    const sum = ranges.reduce((total, hours) => total + hours[bound], 0);
    const message = t(
      '{0} says {1} hours ({2}), but its skills add up to {3}. Correct one of them.',
      name,
      declared[bound],
      bound,
      sum,
    );
    return Math.abs(declared[bound] - sum) > 1e-9 ? [{ path: [...path, bound], message }] : [];
  });
}

function unknownSources(
  { sources }: RoadmapDraft,
  skills: readonly DraftSkill[],
  t: Translate,
): RoadmapFault[] {
  return skills.flatMap(({ id = '', hoursSource, path }) =>
    hoursSource !== undefined && !sources.has(hoursSource)
      ? [
          {
            path: [...path, 'hoursSource'],
            message: t(
              "'{0}' names source '{1}', which is not under sources. Add it there.",
              id,
              hoursSource,
            ),
          },
        ]
      : [],
  );
}

function faultyAliases(
  { aliases }: RoadmapDraft,
  skills: readonly DraftSkill[],
  t: Translate,
): RoadmapFault[] {
  const ids = new Set(skills.map(({ id }) => id));
  return aliases.flatMap(([oldId, newId]) => {
    const path = ['aliases', oldId];
    if (ids.has(oldId)) {
      return [
        {
          path,
          message: t("Alias '{0}' is still a skill. Remove the alias, or rename it.", oldId),
        },
      ];
    }
    const message = t("Alias '{0}' leads to no skill. Name the skill's id of today.", oldId);
    return ids.has(newId) ? [] : [{ path, message }];
  });
}
