import assert from 'node:assert/strict';
import { frontendBasicsChecks } from '../../../../src/checks/artefacts/frontendBasics/frontendBasics';
import type { MessageKey } from '../../../../src/checks/artefacts/messages';
import { assertFails, assertPasses, starterFiles, withoutArrows } from './judging';

const STARTER = 'p3-frontend-basics';
const CARD = 'card/index.html';
const STYLE = 'card/style.css';
const CONVERTER = 'converter/app.js';
const CLIENT = 'client/app.js';
const CLIENT_PAGE = 'client/index.html';
/** What the client says when no answer comes to its first question. */
const UNREACHABLE =
  '  message.textContent = "The API cannot be reached. Are you online?";\n  }\n}\n\nform';
const solved = starterFiles(`${STARTER}/any`, [1, 2, 3, 4, 5]);

suite('checks of the frontends', () => {
  test('all pass on the solution', async () => {
    for (const { name } of frontendBasicsChecks) {
      await assertPasses(STARTER, name, solved);
    }
  });

  suite('the card', () => {
    const outline: readonly (readonly [string | RegExp, string, MessageKey])[] = [
      ['<title>Mara Lind, luthier</title>', '<title> </title>', 'cardTitleMissing'],
      ['<h2>What I do</h2>', '<h1>What I do</h1>', 'cardHeadings'],
      ['<h2>When I am there</h2>', '<h4>When I am there</h4>', 'cardRankSkipped'],
      ['alt="Portrait of Mara Lind, drawn in blue"', 'alt=""', 'cardAltMissing'],
      ['alt="Portrait of Mara Lind, drawn in blue"', 'alt="portrait.svg"', 'cardAltMissing'],
      ['src="portrait.svg"', '', 'cardPictureMissing'],
      ['<li>I build violins.</li>', '', 'cardListOrTableMissing'],
      [/<th /g, '<td ', 'cardListOrTableMissing'],
    ];
    for (const [from, to, key] of outline) {
      test(`needs ${from.toString()} and not ${to}`, async () => {
        await assertFails(STARTER, 'card_has_outline_title_and_alt_text', {
          files: replaced(CARD, from, to),
          key,
        });
      });
    }

    const form: readonly (readonly [string, string, MessageKey])[] = [
      ['<form>', '<div>', 'cardFieldsMissing'],
      ['for="email"', 'for="mail"', 'cardLabelMissing'],
      ['>Your message<', '> <', 'cardLabelMissing'],
      ['name="email"', '', 'cardNameMissing'],
      ['<button>Send</button>', '', 'cardButtonMissing'],
    ];
    for (const [from, to, key] of form) {
      test(`needs in its form ${from}`, async () => {
        await assertFails(STARTER, 'card_form_fields_have_labels', {
          files: replaced(CARD, from, to),
          key,
        });
      });
    }

    test('may have its fields inside the labels', async () => {
      const files = replaced(
        CARD,
        '<label for="email">Your e-mail address</label>',
        '<label>Address <input name="a"></label><label for="email">E-mail</label>',
      );
      await assertPasses(STARTER, 'card_form_fields_have_labels', files);
    });

    for (const [from, to] of [
      ['display: flex', 'display: block'],
      ['.top {', '.nothing {'],
      ['.top {', 'h1 {'],
    ] as const) {
      test(`is laid out by no rule after ${from} became ${to}`, async () => {
        await assertFails(STARTER, 'card_layout_uses_flex_or_grid', {
          files: replaced(STYLE, from, to),
          key: 'cardLayoutMissing',
        });
      });
    }

    for (const condition of [
      '(max-width: 40em)',
      '(width < 600px)',
      'screen and (min-width:800px)',
    ]) {
      test(`has a small-screen rule with ${condition}`, async () => {
        const files = replaced(STYLE, '(max-width: 600px)', condition);
        await assertPasses(STARTER, 'card_has_small_screen_rule', files);
      });
    }

    for (const condition of [
      'print',
      '(max-width: 100px)',
      '(min-width: 3000px)',
      '(max-height: 600px)',
    ]) {
      test(`has no small-screen rule with ${condition}`, async () => {
        await assertFails(STARTER, 'card_has_small_screen_rule', {
          files: replaced(STYLE, '(max-width: 600px)', condition),
          key: 'cardSmallScreenMissing',
        });
      });
    }

    test('must use its style sheet', async () => {
      await assertFails(STARTER, 'card_has_small_screen_rule', {
        files: replaced(CARD, 'href="style.css"', 'href="other.css"'),
        key: 'cardStyleNotLinked',
      });
    });
  });

  suite('the converter', () => {
    test('may wait a moment, round, show a unit and stand in a module', async () => {
      const script = (solved[CONVERTER] ?? '').replace(
        'fahrenheit.textContent = result;',
        'setTimeout(() => { fahrenheit.textContent = result === "" ? "" : `${result} °F`; }, 50);',
      );
      const page = (solved['converter/index.html'] ?? '').replace('defer', 'type="module"');
      const files = { ...solved, [CONVERTER]: script, 'converter/index.html': page };
      await assertPasses(STARTER, 'converter_updates_on_input', files);
    });

    const wrong: readonly (readonly [string, string, MessageKey])[] = [
      ['* 1.8', '* 2', 'converterWrong'],
      ['"input"', '"blur"', 'converterWrong'],
      ['#celsius', '#kelvin', 'scriptFailed'],
      ['Number.isNaN(degrees)', 'false', 'converterMessageMissing'],
      ['text === ""', 'text === "-"', 'converterEmpty'],
      ['show("", "Please', 'show("32", "Please', 'converterResultStays'],
    ];
    for (const [from, to, key] of wrong) {
      test(`fails when ${from} becomes ${to}`, async () => {
        await assertFails(STARTER, 'converter_shows_message_for_bad_input', {
          files: replaced(CONVERTER, from, to),
          key,
        });
      });
    }

    test('fails with the error of a script that cannot be read', async () => {
      await assertFails(STARTER, 'converter_updates_on_input', {
        files: { ...solved, [CONVERTER]: 'const = 1;' },
        key: 'scriptFailed',
      });
    });
  });

  suite('the links client', () => {
    test('may load its script at the end of the page and use other ways to the same end', async () => {
      const page = (solved[CLIENT_PAGE] ?? '')
        .replace('<script src="app.js" defer></script>', '')
        .replace('</body>', '<script src="app.js"></script></body>');
      const script = `
        const list = document.getElementById('links');
        const say = (text) => { document.getElementById('message').innerText = text; };
        const show = ({ title, url }) => {
          const item = list.appendChild(document.createElement('li'));
          const a = item.appendChild(document.createElement('a'));
          a.setAttribute('href', url);
          a.appendChild(document.createTextNode(title));
        };
        const check = (response) => { if (!response.ok) throw new Error(); return response.json(); };
        fetch('http://localhost/api/links').then(check).then((all) => all.map(show)).catch(() => say('Sorry'));
        document.forms[0].onsubmit = (event) => {
          event.preventDefault();
          const { title, url } = event.target.elements;
          const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
          const body = JSON.stringify({ url: url.value, title: title.value });
          fetch(new Request('/api/links', { method: 'post', headers, body })).then(check).then(show);
        };`;
      const files = { ...solved, [CLIENT_PAGE]: page, [CLIENT]: script };
      for (const { name } of frontendBasicsChecks.filter(({ name }) => name.startsWith('client'))) {
        await assertPasses(STARTER, name, files);
      }
    });

    const wrong: readonly (readonly [string, string, string, MessageKey])[] = [
      ['client_lists_links_from_api', 'await fetch("/api/links")', 'nothing', 'clientNothingAsked'],
      [
        'client_lists_links_from_api',
        'links.forEach(showLink)',
        'showLink(links[0])',
        'clientLinksNotShown',
      ],
      ['client_lists_links_from_api', 'anchor.href = link.url;', '', 'clientLinksNotShown'],
      ['client_posts_new_link_as_json', '"POST"', '"PUT"', 'clientNothingSent'],
      ['client_posts_new_link_as_json', 'application/json', 'text/plain', 'clientContentType'],
      [
        'client_posts_new_link_as_json',
        'data.get("url")',
        '"https://x.example"',
        'clientWrongBody',
      ],
      [
        'client_posts_new_link_as_json',
        'showLink(await response.json());',
        '',
        'clientNewLinkNotShown',
      ],
      [
        'client_shows_error_when_api_fails',
        '"The links cannot be loaded right now. Please try again later."',
        '""',
        'clientBadAnswer',
      ],
      ['client_shows_error_when_api_fails', UNREACHABLE, '}\n}\n\nform', 'clientNoAnswer'],
      [
        'client_never_inserts_raw_html',
        'anchor.textContent =',
        'anchor.innerHTML =',
        'clientRawHtml',
      ],
      ['client_never_inserts_raw_html', 'loadLinks();\n', '\n', 'clientListsFirst'],
    ];
    for (const [check, from, to, key] of wrong) {
      test(`fails ${check} with ${key} after ${firstLine(from)}`, async () => {
        await assertFails(STARTER, check, { files: replacedLast(CLIENT, from, to), key });
      });
    }

    test('cannot pass with links that it made up', async () => {
      const script =
        'document.querySelector("#links").innerHTML = "<li><a href=\'/\'>Bus 42</a></li>"; fetch("/api/links");';
      await assertFails(STARTER, 'client_lists_links_from_api', {
        files: { ...solved, [CLIENT]: script },
        key: 'clientLinksNotShown',
      });
    });

    test('reaches no other computer', async () => {
      const script = (solved[CLIENT] ?? '').replace(
        '"/api/links"',
        '"https://links.example/api/links"',
      );
      await assertFails(STARTER, 'client_lists_links_from_api', {
        files: { ...solved, [CLIENT]: script },
        key: 'clientNothingAsked',
      });
    });
  });

  test('see that a page or its script is gone', async () => {
    for (const file of [CLIENT_PAGE, CONVERTER]) {
      const { [file]: _gone, ...files } = solved;
      const args = await assertFails(STARTER, 'pages_can_be_served', { files, key: 'fileMissing' });
      assert.equal(args['file'], file);
    }
  });

  test('want points, not a template, in the wish list', async () => {
    const check = 'wishlist_names_fields_errors_and_paging';
    const template = withoutArrows(starterFiles(`${STARTER}/any`)['wishlist.md'] ?? '');
    await assertFails(STARTER, check, { files: { 'wishlist.md': template }, key: 'tooFewPoints' });
    const files = replaced('wishlist.md', /- 404.*\n/, '');
    await assertFails(STARTER, check, { files, key: 'tooFewPoints' });
  });
});

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

function replaced(file: string, from: string | RegExp, to: string) {
  const text = solved[file] ?? '';
  assert.notEqual(text.replace(from, to), text, `${file} has no ${from.toString()}`);
  return { ...solved, [file]: text.replace(from, to) };
}

function replacedLast(file: string, from: string, to: string) {
  const text = solved[file] ?? '';
  const at = text.lastIndexOf(from);
  assert.notEqual(at, -1, `${file} has no ${from}`);
  return { ...solved, [file]: text.slice(0, at) + to + text.slice(at + from.length) };
}
