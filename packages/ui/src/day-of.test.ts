import { afterEach, expect, it, vi } from 'vitest';
import { dayOf } from './day-of.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['Asia/Shanghai', '2026-02-28T23:30:00.000Z', '2026-03-01'],
  ['Asia/Shanghai', '2026-03-01T15:59:59.000Z', '2026-03-01'],
  ['UTC', '2026-02-28T23:30:00.000Z', '2026-02-28'],
])('in %s, %s is on %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayOf(moment)).toBe(day);
});
