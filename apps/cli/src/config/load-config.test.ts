import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isUsageError } from '../usage-error.ts';
import { loadConfig } from './load-config.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(content: unknown) {
  const file = path.join(folder, 'gouji.config.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadConfig(file, 'zh');
}

function complaint(content: unknown): string {
  try {
    load(content);
  } catch (error) {
    if (isUsageError(error)) return error.message;
    throw error;
  }
  return '';
}

const FINDING = '5f3c9a0011223344';

test.each<[unknown, key: string, rest: RegExp]>([
  [{ severites: {} }, 'severites', /是不是 severities/],
  [{ severities: { 'cell/blank': 'eror' } }, 'severities.cell/blank', /error、warning、info/],
  [{ severities: { 'cell/blanc': 'info' } }, 'severities', /是不是 cell\/blank/],
  [{ off: ['celll/'] }, 'off', /不是一条规则/],
  [{ off: 'cell/blank' }, 'off', /列表/],
  [{ exempt: [{ body: '' }] }, 'exempt[0].body', /不为空/],
  [{ exempt: [{ body: '某局', rule: [] }] }, 'exempt[0].rule', /不是可用的键/],
  [{ paths: [{ match: [] }] }, 'paths[0].match', /不为空/],
  [{ paths: [{ match: ['a'], off: ['x/y'] }] }, 'paths[0].off', /不是一条规则/],
  [{ suppressions: [{ finding: '12', reason: '已核' }] }, 'suppressions[0].finding', /16 位/],
  [{ suppressions: [{ finding: FINDING }] }, 'suppressions[0].reason', /文字/],
  [{ suppressions: [{ finding: FINDING, reason: '' }] }, 'suppressions[0].reason', /不为空/],
  [{ suppressions: [3] }, 'suppressions[0]', /插件导出/],
  [{ scoring: { deductions: [{ points: -1 }] } }, 'scoring.deductions[0].points', /大于 0/],
  [{ letters: { mendBy: '2月10日' } }, 'letters.mendBy', /2026-02-10/],
])('%j is answered by a sentence that names the key', (content, key, rest) => {
  const sentence = complaint(content);
  expect(sentence).toContain(`“${key}”`);
  expect(sentence).toContain('gouji.config.json');
  expect(sentence).toMatch(rest);
  expect(sentence).toMatch(/[。？]$/);
});

test('what is no JSON is told with its line', () => {
  expect(complaint('{\n  "off": [],\n  "exclude": 3,,\n}')).toMatch(/第 3 行/);
});

test('what the extension exported is taken by the name of its file', () => {
  const decision = {
    finding: FINDING,
    state: 'cleared',
    reason: '',
    at: '2026-01-20T08:00:00.000Z',
    organization: '某局',
    year: 2025,
    message: '…',
    address: 'https://example.gov.cn/',
  };
  const file = { schema: 1, tool: { name: 'gouji', version: '0.1.0' }, decisions: [decision] };
  writeFileSync(path.join(folder, 'decisions.json'), JSON.stringify(file));
  const own = { finding: 'aa3c9a0011223344', reason: '按批复执行' };
  const { suppressions } = load({ suppressions: ['decisions.json', own] });
  expect(suppressions).toEqual([decision, { ...own, state: 'cleared' }]);
  expect(complaint({ suppressions: ['nowhere.json'] })).toContain('nowhere.json');
});
