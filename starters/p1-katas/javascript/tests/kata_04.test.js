import assert from 'node:assert/strict';
import { test } from 'node:test';

import { passwordRules } from '../katas/kata_04.js';

const TOO_SHORT = 'use at least 12 characters\n';
const SPACE = 'do not start or end with a space\n';
const NAME = 'do not use your name\n';
const WORD = 'do not use the word password\n';

test('password rules list every broken rule', () => {
  assert.equal(passwordRules('Mia', 'river canoe'), TOO_SHORT);
  assert.equal(passwordRules('Mia', 'green river canoe '), SPACE);
  assert.equal(passwordRules('Mia', ' green river canoe'), SPACE);
  assert.equal(passwordRules('Mia', 'green river MIA'), NAME);
  assert.equal(passwordRules('Mia', 'green Password canoe'), WORD);
  assert.equal(passwordRules('Jo', 'joPassword '), TOO_SHORT + SPACE + NAME + WORD);
});

test('password rules accept a good password', () => {
  assert.equal(passwordRules('Mia', 'mia'), TOO_SHORT + NAME);
  assert.equal(passwordRules('Mia', 'river canoe!'), '');
  assert.equal(passwordRules('Mia', 'green river canoe'), '');
});
