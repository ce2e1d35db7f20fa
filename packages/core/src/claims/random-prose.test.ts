import { PROSE_PATTERNS } from '@gouji/testing';
import { expect, it } from 'vitest';
import { measureRandomProse } from '../../test/measure-random-prose.ts';

it('reads the prose of 1,000 random reports without a false alarm and sees the numbers that were changed', () => {
  const { falseAlarms, changed, missed, freed, accused } = measureRandomProse(1000);
  expect(PROSE_PATTERNS.length).toBeGreaterThanOrEqual(60);
  expect(falseAlarms).toEqual([]);
  expect(accused).toEqual([]);
  expect(changed).toBeGreaterThan(900);
  expect(freed).toBeGreaterThan(900);
  expect(missed.length / changed, missed.join('\n')).toBeLessThanOrEqual(0.03);
}, 120_000);
