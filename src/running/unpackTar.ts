import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const BLOCK = 512;

interface TarEntry {
  readonly name: string;
  readonly type: string;
  readonly isExecutable: boolean;
  readonly content: Buffer;
}

/**
 * Writes the files of an npm package's archive into a folder, without the `package/` they all begin
 * with. Links are left out: npm packages have none. Refuses names that lead out of the folder.
 */
export async function unpackTar(tar: Buffer, folder: string): Promise<void> {
  for (const { name, type, isExecutable, content } of entriesOf(tar)) {
    const inside = name.split('/').slice(1).join('/');
    const target = path.resolve(folder, inside);
    if (!target.startsWith(path.resolve(folder) + path.sep)) {
      throw new Error(`The archive holds a file with the name '${name}'.`);
    }
    if (type === '0') {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content, { mode: isExecutable ? 0o755 : 0o644 });
    }
  }
}

/** The entries of the format `ustar`, with the long names of its successor `pax`. */
function* entriesOf(tar: Buffer): Generator<TarEntry> {
  let longName: string | undefined;
  for (let start = 0; start + BLOCK <= tar.length && tar[start] !== 0;) {
    const header = tar.subarray(start, start + BLOCK);
    const size = parseInt(textAt(header, 124, 12), 8) || 0;
    const content = tar.subarray(start + BLOCK, start + BLOCK + size);
    const type = textAt(header, 156, 1) || '0';
    start += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') {
      longName = /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1];
      continue;
    }
    if (type === '0') {
      const prefix = textAt(header, 345, 155);
      const short = textAt(header, 0, 100);
      const name = longName ?? (prefix === '' ? short : `${prefix}/${short}`);
      const isExecutable = (parseInt(textAt(header, 100, 8), 8) & 0o100) !== 0;
      yield { name, type, isExecutable, content };
    }
    longName = undefined;
  }
}

function textAt(header: Buffer, from: number, length: number): string {
  const text = header.toString('utf8', from, from + length);
  const end = text.indexOf('\0');
  return (end === -1 ? text : text.slice(0, end)).trim();
}
