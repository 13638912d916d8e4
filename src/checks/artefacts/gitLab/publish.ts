import { failed, PASSED } from '../artefactCheck';
import { message } from '../messages';
import { historyCheck } from './gitCheck';
import { History } from './history';
import { BAD_COMMIT } from './story';

const WANTED_COMMITS = 5;

export const pushedCheck = historyCheck('work_is_pushed_to_origin', async (history, place) => {
  const origin = await place.open('origin.git');
  if (origin === undefined) {
    return failed(message('gitRepositoryMissing', { folder: 'origin.git' }));
  }
  const server = await History.read(origin);
  const published = server.main();
  if (!server.includes(published, BAD_COMMIT)) {
    return failed(message('gitServerErased'));
  }
  const found = server.ownUpTo(published).length;
  if (found < WANTED_COMMITS) {
    return failed(message('gitNotPushed', { found, wanted: WANTED_COMMITS }));
  }
  // What is on the server must be what this folder has: others would get something else otherwise.
  return published !== undefined && history.includes(history.main(), published)
    ? PASSED
    : failed(message('gitServerAhead'));
});
