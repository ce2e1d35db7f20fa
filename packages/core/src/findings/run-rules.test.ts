import { baseReport, patchReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample } from '../../test/check-sample.ts';

const report = patchReport(baseReport(), {
  cells: {
    'disclosure.penalties.decisions': '-3',
    'applications.granted.total': 40,
  },
  absent: { review: 'image' },
  sections: { 1: { paragraphs: ['全年召开会议××次。'] }, 5: { paragraphs: ['仍有××问题。'] } },
});

test('findings stand in the order of the document, errors first', () => {
  const { findings } = checkSample(report);
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'error cell/negative',
    'error applications/arithmetic',
    'warning structure/placeholder',
    'warning table/missing',
    'warning structure/placeholder',
  ]);
});

test('a section that is missing, with its table, stands where it should', () => {
  const { findings } = checkSample(patchReport(report, { sections: { 4: null, 5: { paragraphs: [] } } }));
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'error cell/negative',
    'error applications/arithmetic',
    'warning structure/placeholder',
    'warning structure/section',
    'warning table/missing',
    'warning structure/empty-section',
  ]);
});
