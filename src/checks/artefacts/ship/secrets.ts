import type { FileCheck, ProjectReader } from '../artefactCheck';
import { failed } from '../artefactCheck';
import { message } from '../messages';
import { isIgnored } from './ignoreRules';
import { problem, verdictOn, type Problem } from './textFile';

/** Names of settings whose values nobody else may know. */
const SECRET_NAME = /PASSWORD|PASSWD|SECRET|TOKEN|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY/i;

/** The forms of keys that providers hand out; each begins with letters of its own. */
const KEYS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}|\bgithub_pat_\w{22,}|\bxox[abp]-\w{10,}|\bAIza[\w-]{35}|\bsk_live_\w{16,}/;

/** What stands where a secret will be: nothing, a variable, or words that say so. */
const STAND_IN = /^$|[$<*]|^(change-?me|your-.*|password|secret|example|x+|\.{3}|placeholder)$/i;

export const noSecretCheck: FileCheck = {
  name: 'no_secret_in_the_repository',
  kind: 'files',
  run: async (project) => {
    const ignored = (await project.readText('.gitignore')) ?? '';
    if (!isIgnored(ignored, '.env')) {
      return failed(message('envNotIgnored'), { file: '.gitignore', line: 1 });
    }
    for (const file of await filesToSearch(project)) {
      const found = secretIn((await project.readText(file)) ?? '', file);
      if (found !== undefined) {
        return verdictOn(file, found);
      }
    }
    return (await project.readText('.env.example')) === undefined
      ? failed(message('fileMissing', { file: '.env.example' }))
      : { passed: true };
  },
};

/** Git ignores `.env`; nobody writes into a lock file. */
async function filesToSearch(project: ProjectReader): Promise<string[]> {
  return (await project.list()).filter((file) => !/(^|\/)(\.env|package-lock\.json)$/.test(file));
}

function secretIn(text: string, file: string): Problem | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex(
    (line) => KEYS.test(line) || hasPasswordInUrl(line) || (isSettings(file) && assigns(line)),
  );
  return index === -1 ? undefined : problem('secretFound', { file, line: index + 1 }, index + 1);
}

function isSettings(file: string): boolean {
  return /(^|\/)\.env\b/.test(file);
}

function assigns(line: string): boolean {
  const [, name = '', value = ''] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
  return SECRET_NAME.test(name) && !STAND_IN.test(value.trim());
}

const URL_WITH_PASSWORD = /\b[a-z][\w+]*:\/\/[^\s:/@"']*:([^\s@/"']+)@([\w.-]+)/g;

/** On this computer, between containers and in examples (RFC 2606) a password opens nothing. */
const HARMLESS_HOST = /^[^.]+$|^127\.|(^|\.)example\.(com|org|net)$|\.(example|test|invalid)$/;

function hasPasswordInUrl(line: string): boolean {
  return [...line.matchAll(URL_WITH_PASSWORD)].some(
    ([, password = '', host = '']) => !HARMLESS_HOST.test(host) && !STAND_IN.test(password),
  );
}

/** A value in a workflow that should come from the store of secrets. */
export interface PlainSecret {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** Expressions such as `${{ secrets.NAME }}`. */
const EXPRESSION = /\$\{\{.*?\}\}/g;

/** The first secret that a parsed workflow holds in plain letters. */
export function plainSecretIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): PlainSecret | undefined {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) =>
        plainSecretIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
      .find((found) => found !== undefined);
  }
  const name = String(path.at(-1) ?? '');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const literal = text.replace(EXPRESSION, '');
  // `id-token: write` is a permission.
  const isNamedSecret =
    SECRET_NAME.test(name) && literal.trim() !== '' && !/^(read|write|none)$/.test(text);
  const hasPassword = /:\/\/[^\s:/@]*:[^\s@/]+@/.test(text.replace(EXPRESSION, ''));
  return isNamedSecret || hasPassword || KEYS.test(text) ? { name, path } : undefined;
}
