import { PROSE_PATTERNS, VARIED_PROSE, writeVariedProse } from '@gouji/testing';
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

it('does so in more wordings, most of which do not name what they are about', () => {
  const { claims } = VARIED_PROSE;
  const bare = claims.filter(({ text }) => !text.includes('政府信息公开'));
  expect(claims.length).toBeGreaterThanOrEqual(120);
  expect(bare.length / claims.length).toBeGreaterThan(0.5);
  const { falseAlarms, changed, missed, accused } = measureRandomProse(1000, writeVariedProse);
  expect(falseAlarms).toEqual([]);
  expect(accused).toEqual([]);
  expect(missed.length / changed, missed.join('\n')).toBeLessThanOrEqual(0.05);
}, 120_000);
