import type { InterviewProblem } from '../../../scaffold/interviewProblems';
import type { LoggedAttempt } from './attempts';

/**
 * The problem that was tried least often; of several the one whose last attempt lies furthest back;
 * of several, one by chance. Random gives numbers from 0 up to 1.
 */
export function drawProblem(
  problems: readonly InterviewProblem[],
  attempts: readonly LoggedAttempt[],
  random: () => number,
): InterviewProblem | undefined {
  const tried = problems.map((problem) => {
    const own = attempts.filter((attempt) => sameName(attempt.problem, problem.name));
    const lastDay = own.map(({ date }) => date).reduce(later, '');
    return { problem, count: own.length, lastDay };
  });
  const least = Math.min(...tried.map(({ count }) => count));
  const rarest = tried.filter(({ count }) => count === least);
  const firstDay = rarest.map(({ lastDay }) => lastDay).reduce(earlier, rarest[0]?.lastDay ?? '');
  const candidates = rarest.filter(({ lastDay }) => lastDay === firstDay);
  return candidates[Math.floor(random() * candidates.length)]?.problem;
}

/** Where else an idea occurs; those among the learner's own projects come first. */
export function ideasInProjects(
  { ownProjects }: InterviewProblem,
  ownStarters: ReadonlySet<string>,
): InterviewProblem['ownProjects'] {
  const isOwn = ({ starter }: { starter: string }) => Number(ownStarters.has(starter));
  return [...ownProjects].sort((one, other) => isOwn(other) - isOwn(one));
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
