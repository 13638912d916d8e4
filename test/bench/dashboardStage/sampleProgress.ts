import { EMPTY_PROGRESS, taskKey, type Progress } from '../../../src/progress/progress';
import { logSession } from '../../../src/progress/sessions';
import { recordMilestones, reachedMilestones } from '../../../src/progress/milestones';
import { recordPassed, setStatus } from '../../../src/progress/transitions';
import { allSkills, type Roadmap, type Skill } from '../../../src/roadmap/roadmap';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/**
 * A learner who studied for so many days until `now`, on about four days of a week, through the
 * skills in their order. The same every time.
 */
export function studiedFor(
  dayCount: number,
  { roadmap, now }: { readonly roadmap: Roadmap; readonly now: Date },
): Progress {
  const skills = allSkills(roadmap);
  const random = randomNumbers(7);
  let progress = EMPTY_PROGRESS;
  let [index, hoursOnSkill] = [0, 0];
  for (let daysAgo = dayCount - 1; daysAgo >= 0; daysAgo -= 1) {
    const at = new Date(now.getTime() - daysAgo * MS_PER_DAY);
    const skill = skills[index];
    if (skill === undefined || random() > studyShare(daysAgo)) {
      continue;
    }
    const minutes = 20 + Math.round(random() * 110);
    progress = logSession(
      progress,
      { skillId: skill.id, startedAt: at.toISOString(), minutes },
      at,
    );
    hoursOnSkill += minutes / 60;
    if (hoursOnSkill >= (skill.hours.min + skill.hours.max) * 0.55) {
      progress = finishSkill(roadmap, progress, skill, at);
      progress = recordMilestones(progress, reachedMilestones(roadmap, progress), at);
      [index, hoursOnSkill] = [index + 1, 0];
    }
  }
  const current = skills[index];
  return current === undefined ? progress : setStatus(progress, current.id, 'inProgress', now);
}

/** Every skill done, one a day. */
export function finishedAll({ roadmap, now }: { roadmap: Roadmap; now: Date }): Progress {
  const skills = allSkills(roadmap);
  const progress = skills.reduce((current, skill, index) => {
    const at = new Date(now.getTime() - (skills.length - index) * MS_PER_DAY);
    return finishSkill(roadmap, current, skill, at);
  }, EMPTY_PROGRESS);
  return recordMilestones(progress, reachedMilestones(roadmap, progress), now);
}

/** A holiday of three weeks every half year. */
function studyShare(daysAgo: number): number {
  return (daysAgo + 90) % 180 < 21 ? 0 : 0.6;
}

function finishSkill(roadmap: Roadmap, progress: Progress, { id }: Skill, at: Date): Progress {
  const passed = roadmap.starters.flatMap((starter) =>
    starter.tasks
      .filter(({ skillIds }) => skillIds.includes(id))
      .map(({ number }) => taskKey(starter.id, starter.variants[0] ?? 'any', number)),
  );
  return passed.reduce(
    (current, key) => recordPassed(current, [id], key, { at: at.toISOString() }),
    setStatus(progress, id, 'done', at),
  );
}

/** A small generator of numbers from 0 to 1, always the same for a seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Twenty phases of 250 skills. */
export function largeRoadmap(): Roadmap {
  return {
    id: 'large',
    title: 'A very large roadmap',
    hoursPerWeek: 10,
    starters: [],
    aliases: {},
    phases: Array.from({ length: 20 }, (_, phase) => ({
      id: `phase-${phase + 1}`,
      title: `Part ${phase + 1} of a very large roadmap`,
      goal: '',
      starters: [],
      sections: Array.from({ length: 10 }, (_unused, section) => ({
        title: `Section ${section + 1}`,
        skills: Array.from({ length: 25 }, (_none, skill) => ({
          id: `skill-${phase}-${section}-${skill}`,
          title: `Skill ${phase}.${section}.${skill}`,
          level: 'core' as const,
          hours: { min: 0.2, max: 0.4 },
          requires: [],
        })),
      })),
    })),
  };
}
