import {
  checkDocument,
  checkSeries,
  type ReportProse,
  readEntry,
  readTree,
  type SeriesResult,
} from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { type City, renderHtml, sampleCity } from '@gouji/testing';
import { beforeAll, describe, expect, test } from 'vitest';

/** Through pages, their trees and whole checks. */
function checkCity({ reports, map }: City): SeriesResult {
  const prose = new Map<string, ReportProse>();
  const entries = reports.map(({ source, report }) => {
    const blocks = readTree(parseHtml(renderHtml(report))!, parse5Adapter);
    const checked = checkDocument(blocks, { source });
    prose.set(source, checked.prose);
    return readEntry(checked.result)!;
  });
  return checkSeries(entries, { map, proseOf: ({ source }) => prose.get(source) ?? null });
}

describe.each([1])('a city of 60 bodies over six years, seed %i', (seed) => {
  const city = sampleCity(seed);
  let result: SeriesResult;
  beforeAll(() => {
    result = checkCity(city);
  }, 120_000);

  const found = (rule: string, severity?: string) =>
    result.found
      .filter(({ findings }) =>
        findings.some((one) => one.rule === rule && (!severity || one.severity === severity)),
      )
      .map(({ source }) => source);
  const recall = (truth: ReadonlySet<string>, told: readonly string[]) =>
    [...truth].filter((source) => told.includes(source)).length / truth.size;
  const wrong = (truth: ReadonlySet<string>, told: readonly string[]) =>
    told.filter((source) => !truth.has(source));

  test('is large, and holds every kind of fault', () => {
    expect(new Set(city.reports.map(({ source }) => source)).size).toBeGreaterThanOrEqual(360);
    expect(result.bodies).toBe(60);
    expect(result.unmatched).toEqual([]);
    for (const sources of Object.values(city.truth)) expect(sources.size).toBeGreaterThan(2);
  });

  test('every broken carry is found, and nothing else', () => {
    const totals = found('series/carry', 'warning');
    expect(wrong(city.truth.carry, totals)).toEqual([]);
    expect(recall(city.truth.carry, totals)).toBeGreaterThanOrEqual(0.99);
    expect(wrong(city.truth.carryColumns, found('series/carry', 'info'))).toEqual([]);
    expect(recall(city.truth.carryColumns, found('series/carry', 'info'))).toBe(1);
  });

  test('copied texts are found, of the year before and of others, and nothing else', () => {
    expect(wrong(city.truth.copied, found('series/repeated'))).toEqual([]);
    expect(recall(city.truth.copied, found('series/repeated'))).toBeGreaterThanOrEqual(0.95);
    expect(wrong(city.truth.shared, found('group/repeated'))).toEqual([]);
    expect(recall(city.truth.shared, found('group/repeated'))).toBeGreaterThanOrEqual(0.95);
  });

  test('versions are listed, and bodies meet themselves under another name', () => {
    const versions = result.versions.flatMap((all) =>
      all.map(({ source }) => source).filter((one) => one.includes('-v2')),
    );
    expect(versions.sort()).toEqual([...city.truth.versions].sort());
  });

  test('of what is honest nothing is said, the towns least of all', () => {
    const rules = ['series/carry', 'series/repeated', 'group/repeated'];
    const others = result.found.flatMap(({ source, findings }) =>
      findings.filter(({ rule }) => !rules.includes(rule)).map(({ rule }) => `${source} ${rule}`),
    );
    expect(others).toEqual([]);
    expect(result.found.filter(({ organization }) => /[镇乡]人民政府$/.test(organization ?? ''))).toEqual([]);
  });
});
