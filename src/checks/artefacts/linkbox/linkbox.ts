import type { FileCheck } from '../artefactCheck';
import { decisionCheck } from './decision';
import { ownEndpointCheck } from './ownEndpoint';
import { strangersReadmeCheck } from './strangersReadme';

/** The checks of p4-linkbox; they are the same for every stack. */
export const linkboxChecks: readonly FileCheck[] = [
  decisionCheck,
  ownEndpointCheck,
  strangersReadmeCheck,
];
