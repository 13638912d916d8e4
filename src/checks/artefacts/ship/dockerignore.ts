import { failed, PASSED, type FileCheck, type ProjectReader } from '../artefactCheck';
import { message } from '../messages';
import { isIgnored } from './ignoreRules';

const FILE = '.dockerignore';

/** What must stay out for every stack, and why it is not in the image. */
const NEVER_IN_AN_IMAGE = ['.env', '.git/config', 'linkbox-data.json'];

/** What a stack leaves in the folder, by the file that tells the stack. */
const CACHES: Readonly<Record<string, readonly string[]>> = {
  'requirements.txt': ['.venv/bin/python', 'linkbox/__pycache__/app.cpython-313.pyc'],
  'package.json': ['node_modules/express/index.js'],
  // An overlay brings its libraries in a folder of their own.
  'src/database/package.json': ['src/database/node_modules/pg/lib/index.js'],
  'pom.xml': ['target/classes/linkbox/App.class'],
  'go.mod': ['linkbox', 'linkbox.exe'],
};

/** What an image of any stack is built of. */
const NEEDED: readonly RegExp[] = [
  /^(requirements\.txt|manage\.py|gunicorn\.conf\.py)$/,
  /^(linkbox|config)\/.+\.py$/,
  /^(src\/database\/)?package(-lock)?\.json$/,
  /^pom(\.xml|-.+\.properties)$/,
  /^src\/.+\.(js|java)$/,
  /^go\.(mod|sum|work)$/,
  /^[^/]+(?<!_test)\.go$/,
  /^database\/.+(?<!_test)\.(go|sql|mod|sum)$/,
];

export const dockerignoreCheck: FileCheck = {
  name: 'dockerignore_excludes_secrets_and_caches',
  kind: 'files',
  run: async (project) => {
    const rules = await project.readText(FILE);
    if (rules === undefined) {
      return failed(message('fileMissing', { file: FILE }));
    }
    const files = await project.list();
    const location = { file: FILE, line: 1 };
    const caches = Object.entries(CACHES).flatMap(([file, paths]) =>
      files.includes(file) ? paths : [],
    );
    const kept = [...NEVER_IN_AN_IMAGE, ...caches].find((path) => !isIgnored(rules, path));
    if (kept !== undefined) {
      return failed(message('ignoreMissing', { path: kept }), location);
    }
    const lost = (await neededFiles(project)).find((path) => isIgnored(rules, path));
    return lost === undefined ? PASSED : failed(message('ignoreTooMuch', { path: lost }), location);
  },
};

/** The code itself, and what tells which libraries it needs. */
async function neededFiles(project: ProjectReader): Promise<string[]> {
  const files = await project.list();
  return files.filter((file) => NEEDED.some((pattern) => pattern.test(file)));
}
