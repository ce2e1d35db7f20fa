import type { Suspect } from '@gouji/core';
import { expect, it } from 'vitest';
import { isSpread } from './is-spread.ts';

const suspect = (slip: Suspect['slip']): Suspect => ({
  cell: 'applications.new.total',
  value: 1,
  suggested: 2,
  slip,
});

it.each([
  ['an entry that totals carried along', 'ambiguous', ['propagated-entry', 'propagated-entry'], true],
  ['the only entry of its column', 'ambiguous', ['propagated-entry'], false],
  ['several candidates', 'ambiguous', ['other', 'propagated-entry'], false],
  ['cells that are wrong together', 'unique', ['total-forgotten', 'total-forgotten'], false],
  ['nobody', 'ambiguous', [], false],
] as const)('%s', (_, localisation, slips, expected) => {
  expect(isSpread({ localisation, suspects: slips.map(suspect) })).toBe(expected);
});
