import { createHash } from 'node:crypto';
import { baseReport, patchReport } from '@gouji/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSample, findingsOf } from '../../test/check-sample.ts';
import { checkedReport } from '../../test/checked-report.ts';
import { makeIdentifier } from './make-identifier.ts';
import { sha256 } from './sha256.ts';

test('SHA-256 is that of the platform', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

const wrong = patchReport(baseReport(), {
  cells: { 'applications.granted.total': 40, 'review.reconsideration.total': 9 },
});

test('ids are 16 hex digits, differ between findings, and stay from run to run', () => {
  const ids = checkSample(wrong).findings.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(checkSample(wrong).findings.map(({ id }) => id)).toEqual(ids);
});

test('a row of tens of megabytes, which each of its cells holds, has an id', () => {
  const text = '7'.repeat(40_000_000);
  const ids = Array.from({ length: 15 }, (_, i) => `review.row.${i}`);
  const cells = new Map(
    ids.map((id) => [id, { id, value: null, text, state: 'unreadable' as const, origin: null }]),
  );
  const report = { ...checkedReport({}), cells };
  const facts = { rule: 'table/shape', cells: ids, section: null, quote: text };
  expect(makeIdentifier(report)(facts)).toMatch(/^[0-9a-f]{16}$/);
  expect(makeIdentifier(report)({ ...facts, quote: `${text}8` })).not.toBe(makeIdentifier(report)(facts));
});

test('another body, year or value is another finding', () => {
  const [first] = checkSample(wrong).findings;
  const others = [
    { year: 2023, title: '德清县人民政府2023年政府信息公开工作年度报告' },
    { cells: { 'applications.granted.total': 41 } },
  ];
  for (const patch of others) {
    const ids = checkSample(patchReport(wrong, patch)).findings.map(({ id }) => id);
    expect(ids).not.toContain(first!.id);
  }
});

test('words that a report repeats are as many findings, each with its own id', () => {
  const repeating = patchReport(baseReport(), {
    sections: {
      1: { paragraphs: ['全年召开会议××次，举办培训××期。'] },
      5: { paragraphs: ['仍有××问题。', '仍有××问题。'] },
    },
  });
  const ids = () => findingsOf('structure/placeholder', repeating).map(({ id }) => id);
  expect(new Set(ids()).size).toBe(4);
  expect(ids()).toEqual(ids());
});
