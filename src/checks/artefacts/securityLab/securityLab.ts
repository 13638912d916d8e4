import type { FileCheck } from '../artefactCheck';
import { abuseCasesCheck } from './abuseCases';
import { dependencyAuditCheck } from './dependencyAudit';
import { deploymentCheck } from './deployment';

/** The checks of x-security-lab; they are the same for every stack. */
export const securityLabChecks: readonly FileCheck[] = [
  abuseCasesCheck,
  dependencyAuditCheck,
  deploymentCheck,
];
