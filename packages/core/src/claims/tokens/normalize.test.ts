import { describe, expect, it } from 'vitest';
import { normalize } from './normalize.ts';

describe('normalize', () => {
  it.each([
    ['收到 申请 ３８ 件', '收到申请38件'],
    ['1  234件', '1 234件'],
    ['依据《条例》第２０条（一）', '依据第20条(一)'],
    ['《条例', '《条例'],
    ['收到《办法》《条例》　', '收到'],
    ['', ''],
  ])('%s', (printed, text) => {
    expect(normalize(printed).text).toBe(text);
  });

  it('gives the place of each character in the printed text', () => {
    const { text, offsets } = normalize('共 38 件');
    expect([...text].map((_, i) => offsets[i])).toEqual([0, 2, 3, 5]);
  });

  // In time that grows with the square, this takes half a minute.
  it('takes a long text with many spaces', () => {
    expect(normalize('1件 '.repeat(80_000)).text).toHaveLength(160_000);
  });
});
