import { expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { writeAllText } from '../../test/write-all.ts';

const reports = Object.values(EXAMPLES).map((example) => example('zh'));

test('a sheet a report, with what holds, what is in doubt, and room to sign', async () => {
  const text = await writeAllText('checkup', reports);
  expect(text.match(/<article>/g)).toHaveLength(reports.length);
  expect(text.match(/经办人（签字）/g)).toHaveLength(reports.length);
  const [one] = [await writeAllText('checkup', [EXAMPLES.unique!('zh')])];
  expect(one).toContain('39 项勾稽关系中，37 项成立，2 项不成立');
  expect(one).toContain('1. 错误 · 数据勾稽：');
});

test.each(HOSTILE_TEXTS)('%j is text: nothing runs, nothing is loaded', async (text) => {
  const html = await writeAllText('checkup', [hostileReport(text)]);
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([, tag]) => tag));
  const known = 'html meta title style article h1 h2 p footer table colgroup col tr td th'.split(' ');
  expect([...tags].filter((tag) => !known.includes(tag!))).toEqual([]);
  expect(html).not.toMatch(/<[^>]* (?:src|href|on[a-z]+)=/i);
});
