import { checkDocument, readEntry, readTree, type SeriesEntry } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, patchReport, renderHtml } from '@gouji/testing';
import { beforeEach, expect, test, vi } from 'vitest';
import { countRemembered, forgetReports, remember } from './report-memory.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('#imports', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[] | null) =>
          Object.fromEntries([...stored].filter(([key]) => keys === null || [keys].flat().includes(key))),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) stored.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => stored.clear());

function entryOf(
  year: number,
  options: { body?: string; source?: string; licences?: number } = {},
): SeriesEntry {
  const { body = '德清县教育局', source = `https://www.fixture.gov.cn/${year}.html`, licences = 1 } = options;
  const report = patchReport(
    { ...baseReport(), year },
    {
      title: `${body}${year}年政府信息公开工作年度报告`,
      cells: { 'disclosure.licensing.decisions': licences },
    },
  );
  const blocks = readTree(parseHtml(renderHtml(report))!, parse5Adapter);
  return readEntry(checkDocument(blocks, { source }).result)!;
}

const DAY = '2025-02-03T04:05:06Z';
const visit = (entry: SeriesEntry, name = 'a') => remember(entry, name, DAY);

test('remembers the year before of the same body, not the year after nor another body', async () => {
  await visit(entryOf(2021));
  await visit(entryOf(2021, { body: '德清县民政局' }));
  expect((await visit(entryOf(2022))).before.map(({ source }) => source)).toEqual([
    'https://www.fixture.gov.cn/2021.html',
  ]);
  expect((await visit(entryOf(2021))).before).toEqual([]);
});

test('keeps figures, and no word of the text', async () => {
  await visit(entryOf(2021));
  const kept = JSON.stringify([...stored]);
  expect(kept).toContain(',693,');
  expect(kept).not.toMatch(/主动公开|履职|统计期限/);
  expect(kept.length).toBeLessThan(2_500);
});

test('a name without a place is that of its site alone', async () => {
  const at = (host: string) => ({ body: '教育局', source: `https://${host}/1.html` });
  await visit(entryOf(2021, at('a.gov.cn')));
  expect((await visit(entryOf(2022, at('b.gov.cn')))).before).toEqual([]);
  expect((await visit(entryOf(2022, at('a.gov.cn')))).before).toHaveLength(1);
});

test('tells that an address showed other figures, not what changed while it was open', async () => {
  expect((await visit(entryOf(2021))).changed).toBe(null);
  expect((await visit(entryOf(2021, { licences: 2 }))).changed).toBe(null);
  const changed = { at: DAY, cells: ['disclosure.licensing.decisions'] };
  expect((await visit(entryOf(2021, { licences: 3 }), 'b')).changed).toEqual(changed);
  expect((await visit(entryOf(2021, { licences: 3 }), 'c')).changed).toEqual(changed);
  expect((await visit(entryOf(2021, { licences: 2 }), 'd')).changed?.cells).toEqual(changed.cells);
});

test('forgets everything, and nothing else of the storage', async () => {
  stored.set('settings', {});
  await visit(entryOf(2021));
  await visit(entryOf(2022));
  expect(await countRemembered()).toBe(2);
  await forgetReports();
  expect([...stored.keys()]).toEqual(['settings']);
});
