import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { codeBlocks, findSection, hasCode, readSections, type Section } from '../markdown';
import { message, type ArtefactMessage } from '../messages';
import { sentences } from '../prose';

const FILE = 'README.md';
const WANTED_EXAMPLES = 2;

interface Part {
  readonly heading: string;
  readonly missing: (section: Section) => ArtefactMessage | undefined;
}

const PARTS: readonly Part[] = [
  { heading: 'What it is for', missing: (section) => sentences(2)(section, FILE) },
  {
    heading: 'How to run it',
    missing: (section) => (hasCode(section) ? undefined : message('readmeCommandsMissing')),
  },
  { heading: 'Examples', missing: examples },
];

export const strangersReadmeCheck: FileCheck = {
  name: 'readme_states_purpose_and_examples',
  kind: 'files',
  form: true,
  run: checkReadme,
};

async function checkReadme(project: ProjectReader): Promise<Verdict> {
  const markdown = await project.readText(FILE);
  const sections = markdown === undefined ? [] : readSections(markdown);
  for (const { heading, missing } of PARTS) {
    const section = findSection(sections, heading);
    if (section === undefined) {
      return failed(message('readmeHeadingMissing', { heading }));
    }
    const problem = missing(section);
    if (problem !== undefined) {
      return failed(problem, { file: FILE, line: section.line });
    }
  }
  return PASSED;
}

/** `GET /links`, also with a whole address or behind curl's `-X`. */
const REQUEST = /\b(GET|POST|PUT|PATCH|DELETE)\s+(?:https?:\/\/[^/\s]+)?\/\S*/g;

function examples(section: Section): ArtefactMessage | undefined {
  const requests = codeBlocks(section).flatMap((code) => code.match(REQUEST) ?? []);
  const found = new Set(requests).size;
  return found < WANTED_EXAMPLES
    ? message('readmeExamplesMissing', { found, wanted: WANTED_EXAMPLES })
    : undefined;
}
