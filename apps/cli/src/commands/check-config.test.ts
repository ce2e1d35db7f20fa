import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '@gouji/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/fake-io.ts';
import { GOOD, WRONG } from '../../test/pages.ts';

let folder: string;
let drafts: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-configured-'));
  drafts = path.join(folder, 'drafts');
  mkdirSync(drafts);
  writeFileSync(path.join(folder, 'good.html'), GOOD);
  writeFileSync(path.join(drafts, 'wrong.html'), WRONG);
});
afterEach(() => rmSync(folder, { recursive: true }));

const RULE = 'applications/arithmetic';

async function check(config: unknown, ...options: string[]) {
  writeFileSync(path.join(folder, 'gouji.config.json'), JSON.stringify(config));
  const argv = ['check', folder, '--format', 'json', ...options];
  const { status, stdout, stderr } = await runCommand(argv);
  const reports = stdout === '' ? [] : (JSON.parse(stdout) as Result).reports;
  const wrong = reports.find(({ source }) => source.endsWith('wrong.html'));
  return { status, stderr, reports, wrong: wrong! };
}

describe('a configuration above the file', () => {
  test('takes rules out, and calls nothing consistent that is not', async () => {
    const { status, wrong } = await check({ off: [RULE] });
    expect(wrong.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
    expect(wrong.summary).toMatchObject({ verdict: 'open', error: 0 });
    expect(status).toBe(0);
  });

  test('asks for what a region orders beyond the form', async () => {
    const requirements = { figures: [{ name: '政策解读数', words: ['政策解读'] }] };
    const rules = (reports: Result['reports']) =>
      reports.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules((await check({ requirements })).reports)).toContain('structure/required-figures');
    expect(rules((await check({})).reports)).not.toContain('structure/required-figures');
    expect((await check({ requirements: { deadline: '2月30日' } })).status).toBe(2);
  });

  test.each([RULE, 'applications/'])('gives what %s finds another severity', async (name) => {
    const { status, wrong } = await check({ severities: { [name]: 'warning' } });
    expect(wrong.summary).toMatchObject({ verdict: 'findings', error: 0, warning: 1 });
    expect(status).toBe(0);
  });

  test.each([
    ['drafts/**', 0],
    ['final/**', 1],
  ])('holds for the paths of %s alone', async (glob, expected) => {
    const { status } = await check({ paths: [{ match: [glob], off: [RULE] }] });
    expect(status).toBe(expected);
  });

  test('lets a body off', async () => {
    const before = await check({});
    const body = before.wrong.report!.organization!;
    expect(before.status).toBe(1);
    expect((await check({ exempt: [{ body, rules: [RULE], reason: '试点' }] })).status).toBe(0);
    expect((await check({ exempt: [{ body: `${body}甲` }] })).status).toBe(1);
  });

  test('leaves files of folders out', async () => {
    const { reports } = await check({ exclude: ['drafts'] });
    expect(reports.map(({ source }) => path.basename(source))).toEqual(['good.html']);
  });

  test('that is wrong stops the run before its output', async () => {
    const { status, stderr, reports } = await check({ of: [] });
    expect({ status, reports }).toEqual({ status: 2, reports: [] });
    expect(stderr).toContain('“of”');
  });

  test('gives way to the one that is named', async () => {
    const other = path.join(folder, 'other.json');
    writeFileSync(other, JSON.stringify({ off: [RULE] }));
    expect((await check({ of: [] }, '--config', other)).status).toBe(0);
  });
});

describe('a suppression', () => {
  test('keeps the finding, with the reason, and lets the status be', async () => {
    const finding = (await check({})).wrong.findings[0]!.id;
    const { status, wrong, stderr } = await check({ suppressions: [{ finding, reason: '已函复' }] });
    expect(wrong.findings[0]!.decision).toEqual({ state: 'cleared', reason: '已函复', at: null });
    expect(wrong.summary).toMatchObject({ verdict: 'findings', error: 1 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining(finding) });
    const text = await runCommand(['check', folder]);
    expect(text.stdout).toContain('已函复');
  });

  test('that confirms the finding leaves it counted', async () => {
    const finding = (await check({})).wrong.findings[0]!.id;
    const { status } = await check({ suppressions: [{ finding, reason: '待改', state: 'confirmed' }] });
    expect(status).toBe(1);
  });

  test('that nothing needed is told', async () => {
    const unused = { finding: '0123456789abcdef', reason: '去年的' };
    const { stderr } = await check({ suppressions: [unused] });
    expect(stderr).toMatch(/0123456789abcdef（去年的）没有用上/);
    const ofAnother = { ...unused, organization: '别处的局', year: 2025 };
    expect((await check({ suppressions: [ofAnother] })).stderr).not.toContain('没有用上');
  });
});
