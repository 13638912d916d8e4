import type { ArtefactCheck } from '../artefactCheck';
import { articleCheck, homeCheck, projectLinksCheck, projectsCheck } from './content';
import {
  linksCheck,
  navigationCheck,
  outlineCheck,
  placeholderCheck,
  servedCheck,
  smallScreenCheck,
} from './craft';
import { profileCheck, workflowCheck } from './publishing';

/** Portfolio site: its pages are opened as a browser does; whether they convince, people say. */
export const portfolioChecks: readonly ArtefactCheck[] = [
  servedCheck,
  homeCheck,
  projectsCheck,
  projectLinksCheck,
  articleCheck,
  placeholderCheck,
  navigationCheck,
  outlineCheck,
  smallScreenCheck,
  linksCheck,
  workflowCheck,
  profileCheck,
];
