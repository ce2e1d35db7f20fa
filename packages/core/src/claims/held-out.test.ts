import { expect, it } from 'vitest';
import { HELD_OUT, judgeHeldOut } from '../../test/held-out.ts';

it.each(HELD_OUT)('$about: $text', (sentence) => {
  const { warnings, named } = judgeHeldOut(sentence);
  if (sentence.finds.length === 0) expect(warnings).toEqual([]);
  else expect(named).toBe(!sentence.missed);
});

it('finds nine in ten of those that are false', () => {
  const due = HELD_OUT.filter(({ finds }) => finds.length > 0);
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(400);
  expect(due.filter(({ missed }) => !missed).length / due.length).toBeGreaterThanOrEqual(0.9);
});
