import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from './artefactCheck';
import { findSection, hasCode, textBlocks, type Section } from './markdown';
import { message } from './messages';
import { proseCheck, sectionsOf, sentences, type SectionRule } from './prose';

const FILE = 'NOTES.md';
const FIRST = 'First approach';
const SECOND = 'Second approach';

const form = proseCheck({
  name: 'notes_compare_two_approaches',
  file: FILE,
  rules: [
    { heading: FIRST, missing: sentencesOrCode },
    { heading: SECOND, missing: sentencesOrCode },
    { heading: 'Which one I would keep and why', missing: sentences(1) },
  ],
});

export const notesCheck: FileCheck = {
  ...form,
  run: async (project) => {
    const verdict = await form.run(project);
    return verdict.passed ? approachesDiffer(project) : verdict;
  },
};

function sentencesOrCode(...[section, file]: Parameters<SectionRule['missing']>) {
  return hasCode(section) ? undefined : sentences(1)(section, file);
}

async function approachesDiffer(project: ProjectReader): Promise<Verdict> {
  const sections = (await sectionsOf(project, FILE)) ?? [];
  const first = findSection(sections, FIRST);
  const second = findSection(sections, SECOND);
  if (first === undefined || second === undefined || contentOf(first) !== contentOf(second)) {
    return PASSED;
  }
  const heading = { file: FILE, heading: FIRST, other: SECOND };
  return failed(message('sameText', heading), { file: FILE, line: second.line });
}

function contentOf(section: Section): string {
  const code = section.content.flatMap((node) => (node.type === 'code' ? [node.value] : []));
  return [...textBlocks(section), ...code].join('\n');
}
