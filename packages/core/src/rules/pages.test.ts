import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { parseExample, renderHtml } from '@gouji/testing';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { readTree } from '../document/read-tree.ts';
import type { ReportResult } from '../schema.ts';
import { Requirements } from '../schema.ts';
import { checkSeries } from '../series/check-series.ts';
import type { ReportProse } from '../series/prose/report-prose.ts';
import { SERIES_RULES } from '../series/registry.ts';
import { readEntry } from '../series/series-entry.ts';
import { RULES } from './registry.ts';

const core = path.join(import.meta.dirname, '../..');
const ids = RULES.map(({ id }) => id);
const seriesIds: string[] = SERIES_RULES.map(({ id }) => id);
const all = [...ids, ...seriesIds].sort();

function idsOf(folder: string, extension: string): string[] {
  return globSync(`*/*${extension}`, { cwd: path.join(core, folder) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -extension.length).replaceAll('\\', '/'))
    .sort();
}

test('folder, registry and pages name the same rules', () => {
  expect(idsOf('src/rules', '.ts')).toEqual(ids);
  expect(idsOf('src/series/rules', '.ts')).toEqual(seriesIds);
  expect(idsOf('docs/rules', '.md')).toEqual(all);
});

describe.each(all)('the page of %s', (id) => {
  const file = path.join(core, `docs/rules/${id}.md`);
  const page = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';

  test('has its title and both languages', () => {
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect(partOf(page, '## 说明')).toMatch(/\p{Script=Han}{4}/u);
    expect(partOf(page, '## Explanation')).toMatch(/[a-z]{3} [a-z]{2}/);
  });

  test('shows a report that is right', () => {
    const correct = examplesOf(page, '### Correct');
    expect(correct).not.toEqual([]);
    expect(correct.map((example) => countFindings(example, id))).toEqual(correct.map(() => 0));
  });

  test('shows a report that is wrong', () => {
    const incorrect = examplesOf(page, '### Incorrect');
    expect(incorrect).not.toEqual([]);
    for (const example of incorrect) expect(countFindings(example, id), example).toBeGreaterThan(0);
  });
});

function partOf(page: string, heading: string): string {
  const level = heading.slice(0, heading.indexOf(' ') + 1);
  const [, after = ''] = page.split(`\n${heading}\n`);
  return after.split(new RegExp(`\\n(?:## |${level})`))[0]!;
}

function examplesOf(page: string, heading: string): string[] {
  return [...partOf(page, heading).matchAll(/```report\n([\s\S]*?)```/g)].map((match) => match[1]!);
}

function countFindings(example: string, id: string): number {
  const results = example.split('\n---\n').map(check);
  if (!seriesIds.includes(id)) return results[0]!.findings.filter(({ rule }) => rule === id).length;
  const prose = new Map(results.map((result) => [result.source, result.prose]));
  const [government = '', ...bodies] = results.map(({ source }) => source);
  const groups = [{ government, bodies, vertical: [], withVertical: false }];
  const { found } = checkSeries(
    results.map((result) => readEntry(result)!),
    {
      map: { renamed: [], merged: [], split: [], scope: [], groups: id === 'group/sum' ? groups : [] },
      proseOf: ({ source }) => prose.get(source)!,
    },
  );
  return found.flatMap(({ findings }) => findings).filter(({ rule }) => rule === id).length;
}

/** Through a page, its tree and a whole check; a report that is not recognized would prove nothing. */
function check(example: string): ReportResult & { prose: ReportProse } {
  const { report, look, page, requirements } = parseExample(example);
  const tree = parseHtml(renderHtml(report, look, page))!;
  const source = report.year === 2021 ? 'before' : report.body.name;
  const { result, prose } = checkDocument(readTree(tree, parse5Adapter), {
    source,
    requirements: requirements === null ? undefined : Requirements.parse(JSON.parse(requirements)),
  });
  if (result.status !== 'checked') throw new Error(`${result.status}: ${result.reason?.code}`);
  return { ...result, prose };
}
