import { failed, PASSED, type FileCheck, type ProjectReader, type Verdict } from '../artefactCheck';
import { findSection, readSections, subsections, type Section } from '../markdown';
import { message, type ArtefactMessage } from '../messages';

/** The worksheets, by the name of their files in `designs` and `estimates`. */
export const DESIGNS = ['01-linkbox', '02-notifications', '03-file-drop'] as const;
export type DesignName = (typeof DESIGNS)[number];

export function designFile(design: DesignName): string {
  return `designs/${design}.md`;
}

export interface Design {
  readonly file: string;
  readonly markdown: string;
  /** The section with this heading of the second rank. */
  section(heading: string): Section | undefined;
}

/** What is wrong in a design; the line counts from 1. */
export interface DesignFault {
  readonly message: ArtefactMessage;
  readonly line: number;
}

/** A check of the three designs, one after the other; the first fault is told. */
export function designCheck(
  name: string,
  faultOf: (design: Design) => DesignFault | undefined,
): FileCheck {
  return { name, kind: 'files', form: true, run: (project) => checkDesigns(project, faultOf) };
}

async function checkDesigns(
  project: ProjectReader,
  faultOf: (design: Design) => DesignFault | undefined,
): Promise<Verdict> {
  for (const name of DESIGNS) {
    const file = designFile(name);
    const markdown = await project.readText(file);
    if (markdown === undefined) {
      return failed(message('fileMissing', { file }));
    }
    const fault = faultOf(readDesign(file, markdown));
    if (fault !== undefined) {
      return failed(fault.message, { file, line: fault.line });
    }
  }
  return PASSED;
}

export function readDesign(file: string, markdown: string): Design {
  const sections = readSections(markdown);
  return { file, markdown, section: (heading) => findSection(sections, heading) };
}

/** The part of a design at a path of headings, or the fault that one of them is missing. */
export function sectionAt(design: Design, heading: string, inner?: string): Section | DesignFault {
  const outer = design.section(heading);
  const found = inner === undefined ? outer : outer && findSection(subsections(outer), inner);
  return (
    found ?? {
      message: message('headingMissing', { file: design.file, heading: inner ?? heading }),
      line: outer?.line ?? 1,
    }
  );
}
