import assert from 'node:assert/strict';
import { readImports } from './readImports';
import { untranslatedMessages } from './readMessages';
import { readSources } from './sources';

suite('what the extension says', () => {
  test('goes through l10n.t', () => {
    // The command line of the checks runs without VS Code, which is who translates.
    const spoken = Object.entries(readSources()).filter(([, text]) =>
      readImports('', text).some(({ specifier }) => specifier === 'vscode'),
    );
    assert.ok(spoken.length > 20);
    assert.deepEqual(
      spoken.flatMap(([file, text]) => untranslatedMessages(file, text)),
      [],
    );
  });
});

suite('an untranslated text is found', () => {
  const untranslated = [
    "vscode.window.showErrorMessage('No.');",
    "void window.showInformationMessage(l10n.t('Yes'), 'Undo');",
    'showWarningMessage(`${count} lost`);',
    "throw new UserError('No.', { cause: error });",
    "throw new errors.UserError('No.' + reason);",
    "pick({ title: 'Choose' });",
    "pick({ title, placeHolder: isOne ? 'One' : l10n.t('Many') });",
    "pick({ prompt: name ?? 'Name' });",
    "panel.title = 'Dashboard';",
    "const message = 'No.'; showErrorMessage(message);",
    "const title = ('Choose'); pick({ title });",
  ];
  for (const text of untranslated) {
    test(text, () => {
      assert.equal(untranslatedMessages('made/up.ts', text).length, 1);
    });
  }

  test('with its line', () => {
    assert.deepEqual(untranslatedMessages('made/up.ts', "\nshowErrorMessage('No.');"), [
      "made/up.ts:2: 'No.'",
    ]);
  });
});

suite('a translated text is left alone', () => {
  const translated = [
    "vscode.window.showErrorMessage(vscode.l10n.t('No.'));",
    "throw new UserError(l10n.t('No {0}', `${a}`), { cause: 'x' });",
    "pick({ title: l10n.t('Choose'), placeHolder: starter.title, label: 'x' });",
    "const title = l10n.t('Choose'); pick({ title });",
    'showErrorMessage(error.message);',
    "title = 'a variable of that name';",
    "pick({ placeHolder: '' });",
  ];
  for (const text of translated) {
    test(text, () => {
      assert.deepEqual(untranslatedMessages('made/up.ts', text), []);
    });
  }
});
