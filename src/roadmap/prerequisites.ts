import { closestWord } from './closestWord';
import type { RoadmapFault, Translate } from './fault';
import type { DraftSkill } from './roadmapDraft';

/** Looking for the word that was meant takes a while in a long file: the first few are enough. */
const MAX_SUGGESTIONS = 20;
/** A longer circle is named by its ends: nobody reads a message of thousands of words. */
const MAX_NAMED_IN_CIRCLE = 12;

/** Prerequisites that do not exist or come too late, in the order of the file. */
export function faultyPrerequisites(skills: readonly DraftSkill[], t: Translate): RoadmapFault[] {
  const byId = skillsById(skills);
  let suggestions = 0;
  const suggest = (skillId: string): string | undefined => {
    suggestions += 1;
    return suggestions > MAX_SUGGESTIONS ? undefined : closestWord(skillId, byId.keys());
  };
  return skills.flatMap((skill) =>
    skill.requires.flatMap(({ id: requiredId, index }) => {
      const required = byId.get(requiredId);
      const path = [...skill.path, 'requires', index];
      const name = skill.id ?? '';
      if (required === undefined) {
        const meant = suggest(requiredId);
        const message =
          meant === undefined
            ? t("'{0}' needs unknown skill '{1}'. Add it, or remove it here.", name, requiredId)
            : t("'{0}' needs unknown skill '{1}'. Did you mean '{2}'?", name, requiredId, meant);
        return [{ path, message }];
      }
      const message = t(
        "'{0}' needs '{1}', which stands in a later phase. Move one of them.",
        name,
        requiredId,
      );
      return required.phaseIndex > skill.phaseIndex ? [{ path, message }] : [];
    }),
  );
}

interface Step {
  readonly skill: DraftSkill;
  next: number;
}

/**
 * One fault for each prerequisite that closes a circle, with the way round. Walks without
 * recursion: a chain of 5,000 prerequisites must not overflow the stack.
 */
export function circles(skills: readonly DraftSkill[], t: Translate): RoadmapFault[] {
  const byId = skillsById(skills);
  const finished = new Set<DraftSkill>();
  const faults: RoadmapFault[] = [];
  for (const start of byId.values()) {
    const trail: Step[] = [];
    const positions = new Map<DraftSkill, number>();
    const enter = (skill: DraftSkill) => {
      positions.set(skill, trail.length);
      trail.push({ skill, next: 0 });
    };
    if (!finished.has(start)) {
      enter(start);
    }
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const required = step.skill.requires[step.next];
      step.next += 1;
      if (required === undefined) {
        finished.add(step.skill);
        positions.delete(step.skill);
        trail.pop();
        continue;
      }
      const skill = byId.get(required.id);
      const position = skill && positions.get(skill);
      if (position !== undefined) {
        const circle = trail.slice(position).map((passed) => passed.skill.id ?? '');
        const path = [...step.skill.path, 'requires', required.index];
        faults.push({ path, message: circleMessage([...circle, required.id], t) });
      } else if (skill !== undefined && !finished.has(skill)) {
        enter(skill);
      }
    }
  }
  return faults;
}

function circleMessage(circle: readonly string[], t: Translate): string {
  const left = circle.length - MAX_NAMED_IN_CIRCLE;
  const half = MAX_NAMED_IN_CIRCLE / 2;
  const named =
    left <= 0 ? circle : [...circle.slice(0, half), t('{0} more', left), ...circle.slice(-half)];
  return t(
    'Skills need each other in a circle: {0}. Remove one of these prerequisites.',
    named.join(' → '),
  );
}

/** Of two skills with one id the first is meant; the second is a fault of its own. */
function skillsById(skills: readonly DraftSkill[]): Map<string, DraftSkill> {
  const byId = new Map<string, DraftSkill>();
  for (const skill of skills) {
    if (skill.id !== undefined && !byId.has(skill.id)) {
      byId.set(skill.id, skill);
    }
  }
  return byId;
}
