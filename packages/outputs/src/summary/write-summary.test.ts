import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { writeAll, writeAllText } from '../../test/write-all.ts';
import { SUMMARY_SCRIPT } from './summary-script.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

const reports = Object.values(EXAMPLES).map((example) => example('zh'));

describe('the summary page', () => {
  test('has every report, opening on its findings and tables, and an overview that leads to each', async () => {
    const html = await writeAllText('html', reports);
    expect(html.match(/<details class="(?:good|doubtful|bad|none)">/g)).toHaveLength(reports.length);
    const anchors = [...html.matchAll(/<div id="(r\d+)">/g)].map(([, id]) => id);
    expect(anchors).toHaveLength(reports.length);
    for (const anchor of anchors) expect(html).toContain(`href="#${anchor}"`);
    expect(html.match(/<svg /g)).toHaveLength(2);
    for (const { message } of reports.flatMap(({ findings }) => findings))
      expect(html).toContain(message.slice(0, 8));
  });

  test('marks the wrong cell with what it should be, and a doubtful one without a claim', async () => {
    expect(await writeAllText('html', [EXAMPLES.unique!('zh')])).toContain('<td class="e">42<i>应为 24</i>');
    const ambiguous = await writeAllText('html', [EXAMPLES.ambiguous!('zh')]);
    expect(ambiguous).toContain('<td class="w">1<i>可能有误</i>');
    expect(ambiguous).not.toContain('class="e"');
  });

  test('no report is good that is not consistent', async () => {
    for (const report of reports) {
      const isGood = (await writeAllText('html', [report])).includes('<details class="good">');
      expect(isGood).toBe(report.summary.verdict === 'consistent');
    }
  });

  test('of three hundred reports stays under 3 MB', async () => {
    const many = Array.from({ length: 300 }, (_, i) => reports[i % reports.length]!);
    expect((await writeAll('html', many)).byteLength).toBeLessThan(3_000_000);
  });

  test('of no report is a page', async () => {
    expect(await writeAllText('html', [])).toContain('核对 0 份报告');
  });

  test('speaks English where that is asked for', async () => {
    const html = await writeAllText('html', [EXAMPLES.unique!('en')], { lang: 'en' });
    const zh = Object.values(SUMMARY_WORDS.zh).filter((words) => typeof words === 'string');
    for (const words of zh) expect(html).not.toContain(words);
  });
});

test.each(HOSTILE_TEXTS)('%j is text: nothing of it runs or is loaded', async (text) => {
  const html = (await writeAllText('html', [hostileReport(text)])).replace(SUMMARY_SCRIPT, '');
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain('<script></script>');
  expect(html).not.toMatch(/<(?:img|iframe|object|embed|link|base|form)\b/i);
  expect(html).not.toMatch(/<[^>]* (?:src|on[a-z]+)=/i);
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#r\d+$/);
});
