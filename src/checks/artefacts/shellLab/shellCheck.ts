import {
  failed,
  PASSED,
  type NotJudged,
  type ProjectReader,
  type ShellCheck,
  type Verdict,
} from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';
import { readAnswersOf, ANSWERS_FILE } from '../networkLab/answersCheck';
import { SHELLS, type Copy, type ScriptEnd, type ShellName } from './shellPlace';

/** What is wrong with a script; undefined when nothing is. */
export type Fault = ArtefactMessage | undefined;

export interface Script {
  readonly shell: ShellName;
  readonly copy: Copy;
  /** Its name with the ending of the shell, for messages. */
  readonly file: string;
}

/** A check that runs a script of the learner's in a copy of their folder. */
export function scriptCheck(
  name: string,
  script: string,
  faultOf: (script: Script) => Promise<Fault>,
): ShellCheck {
  return {
    name,
    kind: 'shell',
    run: async (place): Promise<Verdict | NotJudged> => {
      const chosen = await chosenShell(place.project);
      if (typeof chosen !== 'string') {
        return chosen;
      }
      const file = `${script}.${chosen === 'bash' ? 'sh' : 'ps1'}`;
      if ((await place.project.readText(file)) === undefined) {
        return failed(message('fileMissing', { file }));
      }
      const shell = await place.shell(chosen);
      if (shell === undefined) {
        return { notRun: message('shellMissing', { shell: chosen }) };
      }
      const fault = await shell.inCopy((copy) => faultOf({ shell: chosen, copy, file }));
      return fault === undefined ? PASSED : failed(fault, { file, line: 1 });
    },
  };
}

/** The shell that `answers.yaml` names. */
export async function chosenShell(project: ProjectReader): Promise<ShellName | Verdict> {
  const reading = await readAnswersOf(project);
  if ('verdict' in reading) {
    return reading.verdict;
  }
  const answer = reading.answers.answer('lab', 'shell');
  const shell = SHELLS.find((one) => one === answer?.text);
  return (
    shell ??
    failed(
      message('notAChoice', { group: 'lab', questions: 'shell', choices: SHELLS.join(', ') }),
      {
        file: ANSWERS_FILE,
        line: answer?.line ?? 1,
      },
    )
  );
}

/** The last words of a script, for a message. */
export function saidLast({ stdout, stderr }: ScriptEnd): string {
  const lines = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join('\n').slice(-300);
  return lines === '' ? '-' : lines;
}
