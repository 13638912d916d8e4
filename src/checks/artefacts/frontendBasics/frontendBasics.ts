import { failed, PASSED, type ArtefactCheck, type PageCheck } from '../artefactCheck';
import { listPoints } from '../markdown';
import { message } from '../messages';
import { proseCheck, sentences, type SectionRule } from '../prose';
import { countWords, isFiller } from '../sentences';
import { cardFormCheck, cardOutlineCheck } from './card';
import { cardLayoutCheck, cardSmallScreenCheck } from './cardLayout';
import { clientErrorCheck, clientListsCheck, clientPostsCheck, clientRawHtmlCheck } from './client';
import { converterMessageCheck, converterUpdatesCheck } from './converter';

const PAGES = ['card', 'converter', 'client'];

const pagesCheck: PageCheck = {
  name: 'pages_can_be_served',
  kind: 'page',
  run: async (browser) => {
    for (const folder of PAGES) {
      const file = `${folder}/index.html`;
      if ((await browser.project.readText(file)) === undefined) {
        return failed(message('fileMissing', { file }));
      }
      const { document } = await browser.open(file);
      const needed = [...document.querySelectorAll('script[src], link[rel~="stylesheet"]')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .map((name) => `${folder}/${name}`);
      for (const name of needed) {
        if ((await browser.project.readText(name)) === undefined) {
          return failed(message('fileMissing', { file: name }), { file, line: 1 });
        }
      }
    }
    return PASSED;
  },
};

const wishlistCheck = proseCheck({
  name: 'wishlist_names_fields_errors_and_paging',
  file: 'wishlist.md',
  rules: [
    { heading: 'Fields', missing: points(3) },
    { heading: 'Order and paging', missing: sentences(2) },
    { heading: 'Errors', missing: points(3) },
  ],
});

function points(wanted: number): SectionRule['missing'] {
  return (section, file) => {
    const isWritten = (point: string) => countWords(point) >= 2 && !isFiller(point);
    const found = new Set(listPoints(section).filter(isWritten)).size;
    const { heading } = section;
    return found < wanted ? message('tooFewPoints', { file, heading, found, wanted }) : undefined;
  };
}

/** Three tiny frontends: the pages are opened and used, without a network. */
export const frontendBasicsChecks: readonly ArtefactCheck[] = [
  pagesCheck,
  cardOutlineCheck,
  cardFormCheck,
  cardLayoutCheck,
  cardSmallScreenCheck,
  converterUpdatesCheck,
  converterMessageCheck,
  clientListsCheck,
  clientPostsCheck,
  clientErrorCheck,
  clientRawHtmlCheck,
  wishlistCheck,
];
