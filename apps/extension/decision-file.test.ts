import { expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { formatDecisions, mergeDecisions, parseDecisions } from './decision-file.ts';

const decision = (part: Partial<Decision> = {}): Decision => ({
  state: 'confirmed',
  reason: '已通知',
  at: '2026-03-01T08:00:00.000Z',
  organization: '云岭县人民政府',
  year: 2025,
  message: '此格应为 24（现为 42）。',
  address: 'https://www.yunling.gov.cn/2025.html',
  ...part,
});

it('reads what it has written', () => {
  const decisions = {
    '0123456789abcdef': decision(),
    '1123456789abcdef a': decision({ year: null, state: 'cleared' }),
  };
  expect(parseDecisions(formatDecisions(decisions, '0.1.0'))).toEqual(decisions);
});

it.each([
  ['no JSON', 'x', 0],
  ['another file', '{"schema":1,"reports":[]}', 0],
  ['a later shape', '{"schema":2,"decisions":[]}', 0],
  [
    'an unknown state',
    JSON.stringify({ schema: 1, decisions: [{ finding: 'a', ...decision(), state: 'x' }] }),
    1,
  ],
  ['no date', JSON.stringify({ schema: 1, decisions: [{ finding: 'a', ...decision({ at: '昨天' }) }] }), 1],
  ['no entry', JSON.stringify({ schema: 1, decisions: [{ finding: 'a', ...decision() }, null] }), 2],
])('says where a file is wrong: %s', (_, text, entry) => {
  expect(parseDecisions(text)).toBe(entry);
});

it('keeps the later of two', () => {
  const [old, late] = [decision({ at: '2026-01-01T00:00:00Z' }), decision({ at: '2026-02-01T00:00:00Z' })];
  expect(mergeDecisions({ a: old, b: late }, { a: late, b: old, c: old })).toEqual({
    a: late,
    b: late,
    c: old,
  });
});
