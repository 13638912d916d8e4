import { labelledTexts, subsections, type Section } from '../markdown';
import { message, type ArtefactMessage } from '../messages';
import { proseCheck, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';

export const REPORT_FILE = 'security-report.md';

/** Whoever has fifty findings shows with three that they can judge. */
const MAX_WANTED_FINDINGS = 3;
const DAY = /\b\d{4}-\d\d-\d\d\b/;

export const dependencyAuditCheck = proseCheck({
  name: 'dependency_audit_is_recorded_and_judged',
  file: REPORT_FILE,
  rules: [{ heading: 'Dependency audit', missing: auditProblem }],
});

interface LineRule {
  readonly label: string;
  readonly wanted: string;
  readonly fits: (text: string) => boolean;
}

const LINES: readonly LineRule[] = [
  { label: 'Date', wanted: 'day such as 2030-05-17', fits: (text) => DAY.test(text) },
  { label: 'Command', wanted: 'command as you typed it', fits: (text) => hasWords(text, 2) },
  { label: 'Findings', wanted: 'number in digits', fits: (text) => /^\d+/.test(text) },
  { label: 'Judgement', wanted: 'sentence of your own', fits: (text) => hasWords(text, 6) },
];

const FINDING_WORDS = [
  { label: 'Used', wanted: 2 },
  { label: 'Decision', wanted: 1 },
  { label: 'Reason', wanted: 4 },
];

function auditProblem(...[section, file]: Parameters<SectionRule['missing']>) {
  const texts = labelledTexts(section);
  const { heading } = section;
  const missing = LINES.find(({ label, fits }) => !fits(texts.get(label.toLowerCase()) ?? ''));
  if (missing !== undefined) {
    const { label, wanted } = missing;
    return message('auditLine', { file, heading, label, wanted });
  }
  const findings = subsections(section);
  const wanted = Math.min(Number.parseInt(texts.get('findings') ?? '0', 10), MAX_WANTED_FINDINGS);
  if (findings.length < wanted) {
    return message('auditFindingsMissing', { file, heading, found: findings.length, wanted });
  }
  return findings
    .map((finding) => findingProblem(finding, file))
    .find((problem) => problem !== undefined);
}

function findingProblem(finding: Section, file: string): ArtefactMessage | undefined {
  const texts = labelledTexts(finding);
  const { heading } = finding;
  const short = FINDING_WORDS.find(
    ({ label, wanted }) => !hasWords(texts.get(label.toLowerCase()) ?? '', wanted),
  );
  if (short !== undefined) {
    return message('labelMissing', { file, heading, ...short });
  }
  const decision = /^(update|replace|accept)/i
    .exec(texts.get('decision') ?? '')?.[1]
    ?.toLowerCase();
  if (decision === undefined) {
    return message('auditDecision', { file, heading });
  }
  return decision === 'accept' && !DAY.test(texts.get('until') ?? '')
    ? message('auditUntil', { file, heading })
    : undefined;
}

function hasWords(text: string, wanted: number): boolean {
  return countWords(text) >= wanted && !isFiller(text);
}
