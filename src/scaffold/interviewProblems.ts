import { z } from 'zod';

const text = z.string().trim().min(1).max(400);
/** Inside of the project: no drive, no way up, nothing absolute. */
const relativePath = z
  .string()
  .max(200)
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+$/, 'must be a path inside of the project');

export const interviewProblemSchema = z.object({
  name: text,
  title: text,
  file: relativePath.optional(),
  /** Where a problem of somebody else is found. */
  url: z.url({ protocol: /^https$/ }).optional(),
  pattern: text.optional(),
  skill: text.optional(),
  minutes: z.int().min(1).max(240).default(35),
  ownProjects: z.array(z.object({ starter: text, idea: text })).default([]),
});

/** `problems.json` of p7-interview-prep, to which a learner may add problems. */
export const interviewProblemsSchema = z.object({
  problems: z.array(interviewProblemSchema).min(1),
});

export type InterviewProblem = z.infer<typeof interviewProblemSchema>;
