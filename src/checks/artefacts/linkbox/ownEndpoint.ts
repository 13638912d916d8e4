import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import { isOfSecurityLab } from '../securityLab/labFiles';
import { knownPath, pathsAskedFor, routesIn, servesPath, withPrefixes } from './paths';

/** A file of the project with its text. */
interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export const ownEndpointCheck: FileCheck = {
  name: 'own_endpoint_has_own_test',
  kind: 'files',
  // Whether the test passes is for the runner of the tests to say.
  form: true,
  run: checkOwnEndpoint,
};

/** A starter that continues this one brings routes and tests; those are not the learner's own. */
function isOfLaterStarter(file: string): boolean {
  return /phase[-_]?\d/i.test(file) || isOfSecurityLab(file);
}

async function checkOwnEndpoint(project: ProjectReader): Promise<Verdict> {
  const files = await sourceFiles(project);
  const tests = files.filter(({ file }) => isTest(file) && !isOfLaterStarter(file));
  const routes = withPrefixes(
    files.filter(({ file }) => !isTest(file)).flatMap(({ text }) => routesIn(text)),
  );
  const asked = tests.flatMap((test) =>
    pathsAskedFor(test.text)
      .filter((path) => !knownPath(path))
      .map((path) => ({ test, path })),
  );
  const served = asked.filter(({ path }) => routes.some((route) => servesPath(route, path)));
  const [first] = served;
  if (first === undefined) {
    const [missing] = asked;
    return failed(
      missing === undefined
        ? message('ownTestMissing')
        : message('ownRouteMissing', { path: missing.path }),
      missing && { file: missing.test.file, line: 1 },
    );
  }
  return served.some(({ test }) => hasExpectation(test))
    ? PASSED
    : failed(message('ownTestExpectsNothing', { path: first.path }), {
        file: first.test.file,
        line: 1,
      });
}

async function sourceFiles(project: ProjectReader): Promise<SourceFile[]> {
  const names = (await project.list()).filter((file) => /\.(py|js|mjs|java|go|json)$/.test(file));
  const files = await Promise.all(
    names.map(async (file) => ({ file, text: (await project.readText(file)) ?? '' })),
  );
  // Of the JSON files only cases ask for anything.
  return files.filter(({ file }) => !file.endsWith('.json') || /^tests\/cases\//.test(file));
}

function isTest(file: string): boolean {
  return /(^|\/)tests?\/|_test\.go$|\.test\.m?js$/.test(file);
}

/** In the words of the four languages, or of a case in JSON. */
function hasExpectation({ text }: SourceFile): boolean {
  const code = text.replace(/^[ \t]*(#|\/\/|import\b|from\b).*$/gm, '');
  return /\bassert\w*\b|"expect"|\bt\.(Error|Fatal)|\.andExpect\(|\bexpect\(/.test(code);
}
