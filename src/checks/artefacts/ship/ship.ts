import type { ArtefactCheck } from '../artefactCheck';
import {
  describedServiceCheck,
  migrationsCheck,
  oneCloudCheck,
  placeholderCheck,
} from './cloudChecks';
import { budgetCheck, cloudDecisionCheck } from './cloudDecision';
import { composeServicesCheck, volumeCheck, waitsCheck } from './compose';
import { dependenciesFirstCheck, healthCheck, nonRootCheck, pinnedBaseCheck } from './dockerfile';
import { dockerignoreCheck } from './dockerignore';
import { imageCheck, pipelineSecretCheck, pushesCheck, serviceCheck } from './pipeline';
import { rehearsalCheck, runbookCheck } from './runbook';
import { noSecretCheck } from './secrets';
import { containerCheck, imageBuildsCheck, publicAddressCheck } from './services';
import { envExampleCheck } from './settings';

/** The checks of p6-ship-linkbox; they are the same for every stack. */
export const shipChecks: readonly ArtefactCheck[] = [
  ...[envExampleCheck, noSecretCheck],
  ...[pinnedBaseCheck, dependenciesFirstCheck, nonRootCheck, healthCheck, dockerignoreCheck],
  ...[composeServicesCheck, volumeCheck, waitsCheck],
  ...[imageBuildsCheck, containerCheck],
  ...[pushesCheck, serviceCheck, imageCheck, pipelineSecretCheck],
  ...[oneCloudCheck, cloudDecisionCheck, budgetCheck],
  ...[describedServiceCheck, placeholderCheck, migrationsCheck],
  ...[runbookCheck, rehearsalCheck],
  publicAddressCheck,
];
