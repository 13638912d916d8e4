import { z } from 'zod';

/**
 * The one definition of a roadmap file. The types, the check at build time and at run time, and
 * the JSON Schema for completion in `roadmap.yaml` all come from here.
 */

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
  title: shortText,
  url: httpsUrl,
  kind: z.enum(['docs', 'reference', 'tutorial', 'standard', 'book', 'tool']),
});

const selfCheckQuestionSchema = z.strictObject({
  id,
  ask: text,
  lookFor: z.array(text).min(1),
});

const skillSchema = z.strictObject({
  id,
  title: shortText,
  level: z.enum(['core', 'advanced', 'optional']),
  hours: hoursRangeSchema,
  hoursSource: z.string().optional(),
  goWith: id.optional(),
  requires: z.array(id),
  why: text,
  objectives: z.array(text).min(1),
  exercise: text,
  selfCheck: z.array(selfCheckQuestionSchema),
  resources: z.array(resourceSchema),
});

const sectionSchema = z.strictObject({ title: shortText, skills: z.array(skillSchema).min(1) });

const phaseSchema = z.strictObject({
  id,
  title: shortText,
  goal: text,
  hours: hoursRangeSchema.optional(),
  sections: z.array(sectionSchema).min(1),
  starters: z.array(id),
});

export const roadmapFileSchema = z.strictObject({
  format: z.literal('backend-roadmap/1'),
  id,
  title: shortText,
  hoursPerWeek: z.number().min(1).max(80),
  hours: hoursRangeSchema.optional(),
  phases: z.array(phaseSchema).min(1),
  sources: z
    .record(z.string(), z.strictObject({ title: text, url: httpsUrl.optional() }))
    .optional(),
  aliases: z.record(id, id).optional(),
});

export type RoadmapFile = z.infer<typeof roadmapFileSchema>;
export type SkillInFile = z.infer<typeof skillSchema>;
