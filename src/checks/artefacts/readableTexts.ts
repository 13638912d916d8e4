import { failed, type FileCheck, type ProjectReader } from './artefactCheck';
import { message } from './messages';

/**
 * Some three thousand words: more than any task asks for, and little enough for Markdown, which takes
 * the square of its length to read when every sign in it could begin something.
 */
export const MAX_MARKDOWN_LENGTH = 20_000;

/** The check, which says so where a Markdown file is too long to be read instead of reading it. */
export function withReadableTexts(check: FileCheck): FileCheck {
  return {
    ...check,
    run: async (project) => {
      try {
        return await check.run(readable(project));
      } catch (error) {
        if (!(error instanceof TextTooLong)) {
          throw error;
        }
        const { file } = error;
        const limit = MAX_MARKDOWN_LENGTH;
        return failed(message('textTooLong', { file, limit }), { file, line: 1 });
      }
    },
  };
}

class TextTooLong extends Error {
  constructor(readonly file: string) {
    super(`${file} is too long.`);
  }
}

function readable(project: ProjectReader): ProjectReader {
  return {
    ...project,
    readText: async (file) => {
      const text = await project.readText(file);
      if (text !== undefined && file.endsWith('.md') && text.length > MAX_MARKDOWN_LENGTH) {
        throw new TextTooLong(file);
      }
      return text;
    },
  };
}
