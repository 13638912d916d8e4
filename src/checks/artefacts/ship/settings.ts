import { failed, PASSED, type FileCheck, type ProjectReader } from '../artefactCheck';
import { message } from '../messages';
import { isLabFile } from '../securityLab/labFiles';

const FILE = '.env.example';

/** Every deployment needs these, however the code reads them. */
const ALWAYS = ['PORT', 'DATABASE_URL'];

/** How the stacks read a variable: `env.get("PORT")`, `env.getProperty("PORT")`, `env.PORT`, `os.Getenv("PORT")`. */
const READS: readonly RegExp[] = [
  /\b(?:env\w*|getenv|Getenv|LookupEnv)(?:\.get(?:Property)?)?\s*[([,]\s*["'`]([A-Z][A-Z0-9_]+)["'`]/g,
  /\benviron(?:ment)?(?:\.get)?\s*[([,]\s*["'`]([A-Z][A-Z0-9_]+)["'`]/g,
  /\benv\.([A-Z][A-Z0-9_]+)\b/g,
];

/** `${PORT:8000}` of Spring Boot; in JavaScript that would be a text with the constant PORT in it. */
const SPRING_READS = /\$\{([A-Z][A-Z0-9_]+)[:}]/g;

export const envExampleCheck: FileCheck = {
  name: 'env_example_lists_every_setting',
  kind: 'files',
  run: async (project) => {
    const text = await project.readText(FILE);
    if (text === undefined) {
      return failed(message('fileMissing', { file: FILE }));
    }
    const listed = new Set(
      [...text.matchAll(/^[ \t]*(?:#[ \t]*)?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name),
    );
    const wanted = new Set([...ALWAYS, ...(await settingsInCode(project))]);
    const missing = [...wanted].filter((name) => !listed.has(name));
    return missing.length === 0
      ? PASSED
      : failed(message('settingsNotListed', { settings: missing.join(', ') }), {
          file: FILE,
          line: 1,
        });
  },
};

async function settingsInCode(project: ProjectReader): Promise<string[]> {
  const files = (await project.list()).filter(
    (file) => /\.(py|m?js|java|go|properties)$/.test(file) && !isTest(file) && !isLabFile(file),
  );
  const names = await Promise.all(
    files.map(async (file) => {
      const text = (await project.readText(file)) ?? '';
      const patterns = /\.(java|properties)$/.test(file) ? [...READS, SPRING_READS] : READS;
      return patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, name = '']) => name),
      );
    }),
  );
  return names.flat();
}

function isTest(file: string): boolean {
  return /(^|\/)tests?\/|_test\.go$|\.test\.m?js$/.test(file);
}
