import { RULES, SERIES_RULES } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import { type Outcome, runCommand } from '../../test/fake-io.ts';

const ALL = [...RULES, ...SERIES_RULES];

test('gouji rules lists every rule on a line', async () => {
  const { status, stdout } = await runCommand(['rules', '--lang', 'en']);
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/)[0])).toEqual(ALL.map(({ id }) => id));
  expect(lines.map((line) => line.split(/\s{2,}/)[2])).toEqual(ALL.map(({ summary }) => summary.en));
});

describe('gouji explain', () => {
  test.each(ALL)('prints the page of $id in the language asked for', async ({ id, summary }) => {
    const zh = await runCommand(['explain', id]);
    const en = await runCommand(['explain', id, '--lang', 'en']);
    expect([zh.status, en.status]).toEqual([0, 0]);
    expect([zh.stdout.includes(summary.zh), zh.stdout.includes(summary.en)]).toEqual([true, false]);
    expect([en.stdout.includes(summary.en), en.stdout.includes(summary.zh)]).toEqual([true, false]);
    const headings = ({ stdout }: Outcome) => stdout.match(/^#+ .+$/gm)!.slice(1);
    expect(headings(zh)).toEqual(['## 说明', '## 示例', '### 符合规则', '### 不符合规则']);
    expect(headings(en)).toEqual(['## Explanation', '## Examples', '### Correct', '### Incorrect']);
    expect(zh.stdout.startsWith(`# ${id}\n`)).toBe(true);
    expect(zh.stdout.includes('```report')).toBe(true);
  });
});

test.each(['发布时效', 'publication'])('gouji rules --category %s lists those alone', async (category) => {
  const { status, stdout } = await runCommand(['rules', '--category', category]);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['publication/deadline', 'publication/too-early']);
});

test('a category that is none is wrong usage', async () => {
  const { status, stderr } = await runCommand(['rules', '--category', '数据']);
  expect(status).toBe(2);
  expect(stderr).toContain('数据勾稽');
});
