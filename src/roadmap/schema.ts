import { z } from 'zod';

/**
 * The one definition of a roadmap file. The types, the check at build time and at run time, and
 * the JSON Schema for completion and hover in `roadmap.yaml` all come from here.
 */

/** The first line of every roadmap file of ours; another version is another format. */
export const ROADMAP_FORMAT = 'backend-roadmap/1';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(64);
const text = z.string().trim().min(1).max(4000);
const shortText = z.string().trim().min(1).max(200);
const httpsUrl = z.url({
  protocol: /^https$/,
  error: 'must be a web address that starts with https://',
});

export const hoursRangeSchema = z
  .strictObject({ min: z.number().min(0).max(10_000), max: z.number().min(0).max(10_000) })
  .refine((hours) => hours.min <= hours.max, 'min must not be greater than max');

const resourceSchema = z.strictObject({
  title: shortText.describe('What the page is called.'),
  url: httpsUrl.describe('A web address that starts with https://.'),
  kind: z.enum(['docs', 'reference', 'tutorial', 'standard', 'book', 'tool']),
});

const selfCheckQuestionSchema = z.strictObject({
  id: id.describe('The name of the question within its skill. Answers are kept under it.'),
  ask: text.describe('The question.'),
  lookFor: z.array(text).min(1).describe('What a good answer has in it, point by point.'),
});

const skillSchema = z.strictObject({
  id: id.describe(
    'The permanent name of the skill: progress is kept under it. If it must change, add the old name to aliases.',
  ),
  title: shortText.describe('What the learner reads in the tree.'),
  level: z
    .enum(['core', 'advanced', 'optional'])
    .describe('Core skills lead from phase to phase; optional ones never count in percentages.'),
  hours: hoursRangeSchema.describe(
    'Hours a typical learner needs: one in ten is quicker than min, one in ten slower than max.',
  ),
  hoursSource: z.string().optional().describe('The key under sources that supports the hours.'),
  goWith: id
    .optional()
    .describe('Only in a track that runs alongside: the id of the phase this skill goes with.'),
  requires: z
    .array(id)
    .default([])
    .describe('Ids of the skills to learn before, of the same or an earlier phase.'),
  why: text.describe('Why this skill is worth the time.'),
  objectives: z.array(text).min(1).describe('What the learner can do at the end: “can …”.'),
  exercise: text.describe('A small thing to do with it.'),
  selfCheck: z
    .array(selfCheckQuestionSchema)
    .default([])
    .describe('Questions the learner answers in their own words.'),
  resources: z.array(resourceSchema).default([]).describe('Pages to read.'),
});

const sectionSchema = z.strictObject({
  title: shortText.describe('A heading within the phase.'),
  skills: z.array(skillSchema).min(1).describe('In the order to learn them.'),
});

const phaseSchema = z.strictObject({
  id: id.describe('The permanent name of the phase.'),
  title: shortText.describe('What the learner reads in the tree.'),
  goal: text.describe('One or two sentences: what the learner can do at the end.'),
  hours: hoursRangeSchema
    .optional()
    .describe('The sum of its core and advanced skills; checked when it is there.'),
  sections: z.array(sectionSchema).min(1),
  starters: z
    .array(id)
    .default([])
    .describe('Ids of starter projects that come with Backend Roadmap, in the order to do them.'),
});

/** So that a page of phases stays a page; 5,000 skills fit in them. */
const MAX_PHASES = 100;

export const roadmapFileSchema = z.strictObject({
  format: z.literal(ROADMAP_FORMAT).describe('Says that this file is a roadmap.'),
  id: id.describe('The permanent name of the roadmap: progress is kept under it.'),
  title: shortText.describe('What the roadmap is called.'),
  hoursPerWeek: z
    .number()
    .min(1)
    .max(80)
    .describe('Hours a week of a learner who has not chosen any.'),
  hours: hoursRangeSchema
    .optional()
    .describe('The sum of all core and advanced skills; checked when it is there.'),
  phases: z
    .array(phaseSchema)
    .min(1)
    .max(MAX_PHASES)
    .describe('In the order to walk through them.'),
  sources: z
    .record(z.string(), z.strictObject({ title: text, url: httpsUrl.optional() }))
    .optional()
    .describe('Where hours come from, by a key that hoursSource names.'),
  aliases: z
    .record(id, id)
    .optional()
    .describe('Former skill ids to the ids of today, so that nobody loses progress.'),
});

export type RoadmapFile = z.infer<typeof roadmapFileSchema>;
export type SkillInFile = z.infer<typeof skillSchema>;
