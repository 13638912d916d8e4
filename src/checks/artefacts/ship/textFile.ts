import { failed, PASSED, type FileCheck, type Verdict } from '../artefactCheck';
import { message, type ArtefactMessage, type MessageKey } from '../messages';

/** What is wrong in a file, and in which line; lines count from 1. */
export interface Problem {
  readonly message: ArtefactMessage;
  readonly line: number;
}

export function problem(
  key: MessageKey,
  args: Readonly<Record<string, string | number>> = {},
  line = 1,
): Problem {
  return { message: message(key, args), line };
}

interface TextFileCheck {
  readonly name: string;
  readonly file: string;
  readonly problemOf: (text: string) => Problem | undefined;
}

/** A check of one text file. */
export function textFileCheck({ name, file, problemOf }: TextFileCheck): FileCheck {
  return {
    name,
    kind: 'files',
    run: async (project) => {
      const text = await project.readText(file);
      return text === undefined
        ? failed(message('fileMissing', { file }))
        : verdictOn(file, problemOf(text));
    },
  };
}

export function verdictOn(file: string, found: Problem | undefined): Verdict {
  return found === undefined ? PASSED : failed(found.message, { file, line: found.line });
}
