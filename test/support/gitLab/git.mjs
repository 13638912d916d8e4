import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} Who
 * @property {string} name
 * @property {string} email
 */

/** Somebody whose commits are the same on every machine: nothing of a user's configuration counts. */
export class GitUser {
  /** The next commit is made at this second; each takes a minute. */
  #seconds;

  /**
   * @param {Who} who
   * @param {string} startsAt an ISO time
   */
  constructor(who, startsAt) {
    this.who = who;
    this.#seconds = Date.parse(startsAt) / 1000;
  }

  /**
   * @param {string} folder
   * @param {...string} args
   * @returns {string}
   */
  git(folder, ...args) {
    this.#seconds += 60;
    const time = `${this.#seconds} +0000`;
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...Object.fromEntries(inherited),
        HOME: os.devNull,
        XDG_CONFIG_HOME: os.devNull,
        GIT_CONFIG_GLOBAL: os.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CEILING_DIRECTORIES: path.dirname(folder),
        GIT_AUTHOR_NAME: this.who.name,
        GIT_AUTHOR_EMAIL: this.who.email,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: this.who.name,
        GIT_COMMITTER_EMAIL: this.who.email,
        GIT_COMMITTER_DATE: time,
        GIT_MERGE_AUTOEDIT: 'no',
        GIT_EDITOR: 'true',
      },
    }).trim();
  }

  /**
   * Commits what changed in files that Git knows.
   * @param {string} folder
   * @param {...string} paragraphs
   */
  commitTracked(folder, ...paragraphs) {
    this.git(folder, 'commit', '--quiet', '--all', ...paragraphs.flatMap((text) => ['-m', text]));
  }

  /**
   * Commits everything that changed.
   * @param {string} folder
   * @param {...string} paragraphs
   */
  commit(folder, ...paragraphs) {
    this.git(folder, 'add', '--all');
    this.git(folder, 'commit', '--quiet', ...paragraphs.flatMap((text) => ['-m', text]));
  }
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

/**
 * @param {string} file
 * @param {string} from
 * @param {string} to
 */
export function replace(file, from, to) {
  const text = fs.readFileSync(file, 'utf8');
  if (!text.includes(from)) {
    throw new Error(`${file} does not hold: ${from}`);
  }
  fs.writeFileSync(file, text.replace(from, to));
}
