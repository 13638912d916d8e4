import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { EMPTY_PROGRESS } from '../../../src/progress/progress';
import { progressChecklist } from '../../../src/progress/progressChecklist';
import { setNote } from '../../../src/progress/transitions';
import {
  aPhase,
  aRoadmap,
  aSkill,
  aStarter,
  aTask,
  NOON,
  withPassed,
  withStatus,
} from '../../support/builders';
import { PROPERTY_RUNS } from './arbitraries';

const titles = ['loops', 'functions', 'arrays', 'maps', 'sets'];
const roadmap = aRoadmap({
  phases: [aPhase({ skills: titles.map((id) => aSkill({ id, title: id })) })],
  starters: [aStarter({ tasks: [aTask({ skillIds: ['loops'] })] })],
});

suite('the checklist of a roadmap', () => {
  test('says of each skill how far it is, in words, with the note below it', () => {
    const progress = setNote(
      withPassed(
        { skillId: 'loops' },
        withStatus({ functions: 'done', arrays: 'inProgress', maps: 'skipped' }),
      ),
      'functions',
      'Ask about closures.\nAnd about *scope*.',
      NOON,
    );
    assert.equal(
      progressChecklist(roadmap, progress),
      `# Backend Developer

## 1. First steps

### Basics

- [x] loops (done, proven by passed tasks)
- [x] functions (done, in my own judgement)
  > Ask about closures.
  > And about \\*scope\\*.
- [ ] arrays (in progress)
- [ ] maps (skipped)
- [ ] sets
`,
    );
  });

  test('says it in the words it is given', () => {
    const words = {
      proven: 'bewiesen',
      claimed: 'erledigt',
      inProgress: 'begonnen',
      skipped: 'nein',
    };
    const text = progressChecklist(roadmap, withStatus({ arrays: 'inProgress' }), words);
    assert.match(text, /- \[ \] arrays \(begonnen\)/);
  });

  test('shows titles and notes as they are, whatever they hold', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '[x](https://evil.example)',
        '![](file:///etc/passwd)',
        '# heading',
        '1. list',
        '- [x] done',
        '```',
        '&lt;b&gt;',
        '~~gone~~',
        'a\n\n<b>',
        '    code',
        '[a]: https://evil.example',
        '---',
        '\\',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, note) => {
        const skill = aSkill({ id: 'loops', title });
        const text = progressChecklist(
          aRoadmap({ phases: [aPhase({ title, skills: [skill] })] }),
          setNote(EMPTY_PROGRESS, 'loops', note, NOON),
        );
        const tree = fromMarkdown(text);
        const kinds = new Set<string>();
        const collect = (node: { type: string; children?: readonly { type: string }[] }) => {
          kinds.add(node.type);
          node.children?.forEach(collect);
        };
        collect(tree);
        const plain = ['root', 'heading', 'list', 'listItem', 'paragraph', 'blockquote', 'text'];
        assert.deepEqual(
          [...kinds].filter((kind) => !plain.includes(kind)),
          [],
          text,
        );
        const shown = toString(tree).replaceAll(/\s+/g, '');
        assert.ok(shown.includes(note.replaceAll(/[\s\u2028\u2029]+/g, '')), text);
      }),
      PROPERTY_RUNS,
    );
  });
});
