/** How the texts of common licences are told apart: by the words that only they have. */
const WORDS = /** @type {const} */ ([
  ['Apache-2.0', /Apache License\s+Version 2\.0/],
  ['MIT', /Permission is hereby granted, free of charge/],
  ['BSD-3-Clause', /Redistribution and use[\s\S]+Neither the name/],
  ['BSD-2-Clause', /Redistribution and use/],
  ['MPL-2.0', /Mozilla Public License/],
  ['ISC', /Permission to use, copy, modify, and\/or distribute/],
]);

/**
 * The SPDX name of a licence by its text; 'unknown' for another one.
 * @param {string} text
 */
export function licenceOfText(text) {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}
