import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfoldOffset } from './fold-offset.ts';

describe('unfoldOffset', () => {
  it.each([
    ['本年新收 12 件', '本年新收 12 件', 5, 5],
    ['\n    本年  新收', '本年 新收', 0, 5],
    ['\n    本年  新收', '本年 新收', 3, 9],
    ['本\u200b年\u00ad新', '本年新', 2, 4],
    ['本年新收\n\n', '本年新收', 4, 4],
    ['共\u3000收', '共 收', 1, 1],
    ['⼀件', '一件', 1, 1],
    ['空', '', 0, 0],
  ])('%j as %j: %i is %i', (raw, folded, offset, expected) => {
    expect(unfoldOffset(raw, folded, offset)).toBe(expected);
  });

  it('finds every character again, whatever was folded away', () => {
    const piece = fc.constantFrom('本', '年', '1', '2', ' ', '\n', '\u00a0', '\u3000', '\u200b');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        const folded = raw
          .replaceAll('\u200b', '')
          .replace(/[\s\u3000]+/g, ' ')
          .trim();
        for (let i = 0; i < folded.length; i += 1) {
          const found = raw[unfoldOffset(raw, folded, i)]!;
          expect(folded[i] === ' ' ? /\s/.test(found) : found === folded[i]).toBe(true);
        }
      }),
    );
  });
});
