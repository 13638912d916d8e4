import type { FileCheck } from '../artefactCheck';
import { countWords } from '../sentences';
import { at, listAt, textAt } from '../ship/parts';
import { problem, textFileCheck, type Problem } from '../ship/textFile';
import { readYaml, type YamlFile } from '../ship/yamlFile';

export const BOARDS_FILE = 'boards.yaml';

const COVERS = ['general', 'own-stack', 'remote', 'local'];
const WANTED_BOARDS = 8;
const WANTED_OTHERS = 3;
const WANTED_COVERING = 2;
const SEARCH_WORDS = 2;

interface Board {
  readonly name: string;
  readonly url: URL;
  readonly covers: readonly string[];
  readonly search: string;
  readonly line: number;
}

interface Boards {
  readonly stack: readonly string[];
  readonly boards: readonly Board[];
}

export const boardListCheck = boardsCheck(
  'board_list_goes_beyond_linkedin_and_indeed',
  ({ boards }) => {
    const found = new Set(boards.map(({ url }) => url.host + url.pathname)).size;
    if (found < WANTED_BOARDS) {
      return problem('jobsTooFewBoards', { found, wanted: WANTED_BOARDS });
    }
    const others = new Set(boards.map(({ url }) => url.host).filter((host) => !isBigOne(host)));
    return others.size < WANTED_OTHERS
      ? problem('jobsTooFewOtherBoards', { found: others.size, wanted: WANTED_OTHERS })
      : undefined;
  },
);

export const boardsCoverCheck = boardsCheck(
  'boards_cover_own_stack_and_remote_work',
  ({ stack, boards }) =>
    stack.length === 0
      ? problem('jobsStackMissing')
      : (coverProblem(boards, 'own-stack') ??
        coverProblem(boards, 'remote') ??
        stackProblem(boards, stack)),
);

/** Undefined when the file can be read as boards, however few. */
export function boardsProblem(text: string): Problem | undefined {
  const read = readBoards(text);
  return 'boards' in read ? undefined : read;
}

function boardsCheck(name: string, problemOf: (boards: Boards) => Problem | undefined): FileCheck {
  return textFileCheck({
    name,
    file: BOARDS_FILE,
    problemOf: (text) => {
      const read = readBoards(text);
      return 'boards' in read ? problemOf(read) : read;
    },
  });
}

/** `www.linkedin.com`, `de.indeed.com`, `indeed.co.uk`. */
function isBigOne(host: string): boolean {
  return host.split('.').some((label) => label === 'linkedin' || label === 'indeed');
}

function coverProblem(boards: readonly Board[], what: string): Problem | undefined {
  const covering = boards.filter(({ covers }) => covers.includes(what));
  const silent = covering.find(({ search }) => countWords(search) < SEARCH_WORDS);
  if (silent !== undefined) {
    return problem('jobsSearchMissing', { board: silent.name }, silent.line);
  }
  const found = covering.length;
  return found < WANTED_COVERING
    ? problem('jobsTooFewCovering', { found, wanted: WANTED_COVERING, what })
    : undefined;
}

function stackProblem(boards: readonly Board[], stack: readonly string[]): Problem | undefined {
  const words = stack.map((word) => word.toLowerCase());
  const foreign = boards.find(({ covers, name, search }) => {
    const text = `${name} ${search}`.toLowerCase();
    return covers.includes('own-stack') && !words.some((word) => text.includes(word));
  });
  return foreign && problem('jobsSearchWithoutStack', { board: foreign.name }, foreign.line);
}

function readBoards(text: string): Boards | Problem {
  const yaml = readYaml(text, BOARDS_FILE);
  if (!('value' in yaml)) {
    return yaml;
  }
  if (!Array.isArray(at(yaml.value, 'boards'))) {
    return problem('jobsBoardsMissing', {}, yaml.lineOf('boards'));
  }
  const boards = listAt(yaml.value, 'boards').map((one, index) => boardOf(one, index, yaml));
  const wrong = boards.find((board) => 'message' in board);
  return wrong !== undefined && 'message' in wrong
    ? wrong
    : {
        stack: listAt(yaml.value, 'stack')
          .map(String)
          .filter((word) => word.trim() !== ''),
        boards: boards.filter((board) => 'url' in board),
      };
}

function boardOf(value: unknown, index: number, yaml: YamlFile): Board | Problem {
  const line = yaml.lineOf('boards', index, 'name');
  const [name, url] = [textAt(value, 'name'), textAt(value, 'url')];
  if (name === '' || !URL.canParse(url) || new URL(url).protocol !== 'https:') {
    return problem('jobsBoardUnreadable', {}, line);
  }
  const covers = listAt(value, 'covers').map(String);
  const unknown = covers.find((one) => !COVERS.includes(one));
  return unknown === undefined
    ? { name, url: new URL(url), covers, search: textAt(value, 'search'), line }
    : problem('jobsCoversUnknown', { value: unknown, choices: COVERS.join(', ') }, line);
}
