import type { Target } from './target';
import { exportFiles } from './targets/exports';
import { learnerFiles } from './targets/learnerFiles';
import { starterManifests } from './targets/manifests';
import { pageMessages } from './targets/messages';
import { testReports } from './targets/reports';
import { roadmapFiles } from './targets/roadmaps';
import { shownProgress } from './targets/shownProgress';
import {
  mergedCopies,
  portableCopies,
  storedValues,
  untouchedRecords,
} from './targets/storedValues';

/** Everything that reads what somebody else wrote. */
export const TARGETS: readonly Target[] = [
  storedValues,
  untouchedRecords,
  mergedCopies,
  portableCopies,
  exportFiles,
  shownProgress,
  roadmapFiles,
  pageMessages,
  starterManifests,
  testReports,
  learnerFiles,
];
