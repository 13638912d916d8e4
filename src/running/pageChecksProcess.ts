// The process in which the learner's pages run: `pageChecks.mjs <folder> <starter> <check>…`.
import { runChecksHere } from './checkLines';
import { PageBrowser } from './pageBrowser';
import { projectReader } from './projectReader';

runChecksHere(async (check, folder) => {
  if (check.kind !== 'page') {
    return undefined;
  }
  const browser = await PageBrowser.create(projectReader(folder));
  try {
    return await check.run(browser);
  } finally {
    await browser.close();
  }
});
