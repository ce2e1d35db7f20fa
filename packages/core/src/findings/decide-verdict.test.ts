import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample } from '../../test/check-sample.ts';

type Patch = Parameters<typeof patchReport>[1];

const CASES: [why: string, patch: Patch, verdict: string][] = [
  ['all was judged', {}, 'consistent'],
  ['a note changes nothing', { sections: { 6: { paragraphs: ['无。'] } } }, 'consistent'],
  ['an error', { cells: { 'applications.granted.total': 40 } }, 'findings'],
  ['a warning', { sections: { 5: null } }, 'findings'],
  ['a table that is missing is a warning', { absent: { disclosure: 'missing' } }, 'findings'],
  ['no identity was judged', { absent: { applications: 'missing', review: 'image' } }, 'unread'],
  [
    'no identity was judged, though there are other findings',
    {
      absent: { applications: 'missing', review: 'missing' },
      cells: { 'disclosure.penalties.decisions': -3 },
    },
    'unread',
  ],
];

test.each(CASES)('%s', (_, patch, verdict) => {
  expect(checkSample(patchReport(baseReport(), patch)).summary.verdict).toBe(verdict);
});
