import { failed, PASSED, type Browser, type PageCheck, type Verdict } from '../artefactCheck';
import { message, type ArtefactMessage } from '../messages';

const FILE = 'card/index.html';

export const cardOutlineCheck: PageCheck = {
  name: 'card_has_outline_title_and_alt_text',
  kind: 'page',
  run: (browser) => checkCard(browser, outlineProblem),
};

export const cardFormCheck: PageCheck = {
  name: 'card_form_fields_have_labels',
  kind: 'page',
  run: (browser) => checkCard(browser, formProblem),
};

async function checkCard(
  browser: Browser,
  problemOf: (document: Document) => ArtefactMessage | undefined,
): Promise<Verdict> {
  const { document } = await browser.open(FILE);
  const problem = problemOf(document);
  return problem === undefined ? PASSED : failed(problem, { file: FILE, line: 1 });
}

function outlineProblem(document: Document): ArtefactMessage | undefined {
  if (document.title.trim() === '') {
    return message('cardTitleMissing');
  }
  return headingProblem(document) ?? pictureProblem(document) ?? listProblem(document);
}

function headingProblem(document: Document): ArtefactMessage | undefined {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(hasText);
  const ranks = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const mainHeadings = ranks.filter((rank) => rank === 1).length;
  if (mainHeadings !== 1 || !ranks.includes(2)) {
    return message('cardHeadings', { found: mainHeadings });
  }
  const skipped = ranks.find((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
  return skipped === undefined ? undefined : message('cardRankSkipped', { rank: skipped });
}

function pictureProblem(document: Document): ArtefactMessage | undefined {
  const pictures = [...document.querySelectorAll('img')];
  if (!pictures.some((picture) => hasAttribute(picture, 'src'))) {
    return message('cardPictureMissing');
  }
  const isDescribed = (picture: Element) => {
    const text = picture.getAttribute('alt')?.trim() ?? '';
    return text !== '' && !/\.(svg|png|jpe?g|gif|webp)$/i.test(text);
  };
  return pictures.every(isDescribed) ? undefined : message('cardAltMissing');
}

function listProblem(document: Document): ArtefactMessage | undefined {
  const hasList = [...document.querySelectorAll('ul, ol')].some(
    (list) => list.querySelectorAll('li').length >= 2,
  );
  const hasTable = document.querySelector('table th') !== null;
  return hasList && hasTable ? undefined : message('cardListOrTableMissing');
}

function formProblem(document: Document): ArtefactMessage | undefined {
  const form = document.querySelector('form');
  const fields = [...(form?.querySelectorAll('input, select, textarea') ?? [])].filter(isField);
  if (form === null || fields.length < 2) {
    return message('cardFieldsMissing', { found: fields.length });
  }
  const nameless = fields.filter((field) => !hasAttribute(field, 'name'));
  if (nameless.length > 0) {
    return message('cardNameMissing', { field: describe(nameless[0]) });
  }
  const unlabelled = fields.filter((field) => !isLabelled(document, field));
  if (unlabelled.length > 0) {
    return message('cardLabelMissing', { field: describe(unlabelled[0]) });
  }
  return form.querySelector('button, input[type=submit]') === null
    ? message('cardButtonMissing')
    : undefined;
}

const NO_FIELDS = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

function isField(element: Element): boolean {
  return !NO_FIELDS.has(element.getAttribute('type') ?? '');
}

function isLabelled(document: Document, field: Element): boolean {
  const byId = [...document.querySelectorAll('label')].filter(
    (label) => field.id !== '' && label.getAttribute('for') === field.id,
  );
  const around = field.closest('label');
  return [...byId, ...(around === null ? [] : [around])].some(hasText);
}

function describe(field: Element | undefined): string {
  const name = field?.getAttribute('name') ?? '';
  return `<${field?.tagName.toLowerCase() ?? ''}${name === '' ? '' : ` name="${name}"`}>`;
}

function hasAttribute(element: Element, name: string): boolean {
  return (element.getAttribute(name)?.trim() ?? '') !== '';
}

function hasText(element: Element): boolean {
  return element.textContent.trim() !== '';
}
