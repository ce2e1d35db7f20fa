import { checkReport, type Finding, type ReportResult, readText, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { describe, expect, test } from 'vitest';
import {
  BODY_KINDS,
  honestReport,
  PLANTED_FAULTS,
  renderHtml,
  renderText,
  type SampleReport,
} from '../src/index.ts';

/** `HONEST_RUNS=50` gives six hundred reports and fifty faults of each kind. */
const RUNS = Number(process.env.HONEST_RUNS ?? 6);
const SEEDS = Array.from({ length: RUNS }, (_, i) => i + 1);

const WAYS: readonly [string, (report: SampleReport) => ReportResult][] = [
  [
    'a page',
    (report) => checkReport(readTree(parseHtml(renderHtml(report)), parse5Adapter), { source: 'x' }),
  ],
  ['text', (report) => checkReport(readText(renderText(report)), { source: 'x' })],
];

function say({ severity, rule, message }: Finding): string {
  return `${severity} ${rule} ${message}`;
}

describe.each(WAYS)('as %s', (_, check) => {
  test.each(BODY_KINDS)('an honest report of a %s gives nothing to find', (kind) => {
    for (const seed of SEEDS) {
      const { status, findings } = check(honestReport(seed, kind));
      expect(status, `seed ${seed}`).toBe('checked');
      expect(findings.map(say), `seed ${seed}`).toEqual([]);
    }
  });

  test.each(PLANTED_FAULTS)('$rule is found, and the words are named', ({ rule, severity, plant, words }) => {
    for (const seed of SEEDS) {
      const report = plant(honestReport(seed, 'township', { template: '2021', year: 2024 }));
      const found = check(report).findings.filter((finding) => finding.rule === rule);
      expect(found.length, `seed ${seed}`).toBeGreaterThan(0);
      expect(found[0]!.severity).toBe(severity);
      expect(`${found[0]!.quote} ${found[0]!.message}`).toContain(words(report));
    }
  });
});
