import { failed, type ProjectReader, type Verdict } from '../artefactCheck';
import { message } from '../messages';
import type { Problem } from '../ship/textFile';
import { verdictOn } from '../ship/textFile';
import { APPLICATIONS_FILE, readApplications, type Application } from './applications';

/** The applications of a file without a fault; otherwise the verdict on it. */
export async function applicationsOf(
  project: ProjectReader,
): Promise<{ readonly applications: readonly Application[] } | Verdict> {
  const text = await project.readText(APPLICATIONS_FILE);
  if (text === undefined) {
    return failed(message('fileMissing', { file: APPLICATIONS_FILE }));
  }
  const { applications, problems } = readApplications(text);
  const [first] = problems;
  return first === undefined ? { applications } : onApplications(first);
}

export function onApplications(found: Problem | undefined): Verdict {
  return verdictOn(APPLICATIONS_FILE, found);
}
