import { baseReport, patchReport } from '@gouji/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkSample } from '../../test/check-sample.ts';
import { RULES } from '../rules/registry.ts';

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
    'info structure/accountability',
    'info structure/problems-and-measures',
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
    'info structure/accountability',
  ]);
});

describe('a rule that crashes', () => {
  const crash = (): never => {
    throw new TypeError('no such cell');
  };
  afterEach(() => vi.restoreAllMocks());

  test.each(RULES)('$id is left open, and never passes', (rule) => {
    const before = checkSample(report);
    vi.spyOn(rule, 'check').mockImplementation(crash);
    for (const tried of [report, baseReport()]) {
      const { findings, open, summary } = checkSample(tried);
      expect(open).toContainEqual({
        rule: rule.id,
        reason: 'crashed',
        message: expect.stringContaining('no such cell'),
        cells: [],
      });
      expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
      if (tried === report) expect(summary.checks).toEqual(before.summary.checks);
      else expect(summary.verdict).toBe(rule.severity === 'info' ? 'consistent' : 'open');
    }
  });

  test('is told while it gives its outcomes, too', () => {
    const [rule] = RULES;
    vi.spyOn(rule!, 'check').mockImplementation(function* () {
      yield { outcome: 'pass' };
      crash();
    });
    expect(checkSample(baseReport()).open).toMatchObject([{ rule: rule!.id, reason: 'crashed' }]);
  });

  test('does not hide that an identity fails', () => {
    const rule = RULES.find(({ id }) => id === 'applications/arithmetic')!;
    vi.spyOn(rule, 'check').mockImplementation(crash);
    const { summary } = checkSample(
      patchReport(baseReport(), { cells: { 'applications.granted.total': 40 } }),
    );
    expect(summary).toMatchObject({ verdict: 'open', error: 0, checks: { violation: 2 } });
  });
});
