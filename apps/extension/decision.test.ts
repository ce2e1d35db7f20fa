import { expect, it } from 'vitest';
import { keyOf } from './decision.ts';

const result = (source: string, organization: string | null = '云岭县人民政府') => ({
  source,
  report: { organization, year: 2025 },
});

it('knows a finding by its id, wherever the report stands', () => {
  expect(keyOf('id', result('https://a.gov.cn/1'))).toBe(keyOf('id', result('https://b.gov.cn/2')));
});

it('tells pages apart that name no body, and not the places of one page', () => {
  expect(keyOf('id', result('https://a.gov.cn/1', null))).not.toBe(
    keyOf('id', result('https://a.gov.cn/2', null)),
  );
  expect(keyOf('id', result('https://a.gov.cn/1#a', null))).toBe(
    keyOf('id', result('https://a.gov.cn/1', null)),
  );
});
