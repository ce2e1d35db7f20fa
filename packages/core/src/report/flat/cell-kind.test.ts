import { expect, test } from 'vitest';
import { readKind, settleKinds } from './cell-kind.ts';
import type { FlatCell } from './flat-text.ts';

/** A line a line, a cell a word; the kinds that are settled on. */
function kinds(text: string): string[] {
  const cells = text.split('\n').flatMap((line, row) =>
    line.split(' ').map((word, column): FlatCell => {
      const slot = { row, column, rowSpan: 1, columnSpan: 1, image: false, origin: row };
      return { ...slot, text: word, kind: readKind(word, false), tabbed: true };
    }),
  );
  return settleKinds(cells).map(({ kind }) => kind);
}

test.each<[string, string, string[]]>([
  ['the numeral of a label', '7 .属于行政执法案卷 0', ['words', 'words', 'value']],
  ['a value before the rest of a label', '0 3\n、行政机关不再处理其申请', ['value', 'value', 'words']],
  ['a zero is no numeral', '0\n、行政机关不再处理其申请', ['value', 'words']],
  ['signs alone are no broken number', '> ?1 1O', ['words', 'value', 'value']],
  ['a number in words among values', '0 三 1', ['value', 'value', 'value']],
])('%s', (_, text, expected) => {
  expect(kinds(text)).toEqual(expected);
});
