import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from './artefactCheck';
import { findSection, readSections, textBlocks, type Section } from './markdown';
import { message, type ArtefactMessage } from './messages';
import { countSentences } from './sentences';

/** What must stand below one heading. */
export interface SectionRule {
  readonly heading: string;
  /** Says what is missing; undefined when nothing is. */
  readonly missing: (section: Section, file: string) => ArtefactMessage | undefined;
}

interface ProseCheck {
  readonly name: string;
  readonly file: string;
  readonly rules: readonly SectionRule[];
}

/** A check of a text with fixed headings. */
export function proseCheck({ name, file, rules }: ProseCheck): FileCheck {
  return {
    name,
    kind: 'files',
    form: true,
    run: (project) => checkProse(project, file, rules),
  };
}

async function checkProse(
  project: ProjectReader,
  file: string,
  rules: readonly SectionRule[],
): Promise<Verdict> {
  const sections = await sectionsOf(project, file);
  if (sections === undefined) {
    return failed(message('fileMissing', { file }));
  }
  for (const { heading, missing } of rules) {
    const section = findSection(sections, heading);
    if (section === undefined) {
      return failed(message('headingMissing', { file, heading }), { file, line: 1 });
    }
    const problem = missing(section, file);
    if (problem !== undefined) {
      return failed(problem, { file, line: section.line });
    }
  }
  return PASSED;
}

export async function sectionsOf(
  project: ProjectReader,
  file: string,
): Promise<Section[] | undefined> {
  const markdown = await project.readText(file);
  return markdown === undefined ? undefined : readSections(markdown);
}

export function sentences(wanted: number): SectionRule['missing'] {
  return (section, file) => {
    const found = countSentences(textBlocks(section));
    const { heading } = section;
    return found < wanted
      ? message('tooFewSentences', { file, heading, found, wanted })
      : undefined;
  };
}

/** Applies rules in their order; the first that misses something speaks. */
export function allOf(...rules: readonly SectionRule['missing'][]): SectionRule['missing'] {
  return (section, file) =>
    rules.map((rule) => rule(section, file)).find((problem) => problem !== undefined);
}
