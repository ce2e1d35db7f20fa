import '../array-methods.ts';
import { checkDocument, type Finding, type Lang } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { unpackBlocks } from '../pack-blocks.ts';
import type { Stored } from './stored.ts';

/** Checks what a frame has read; of the reader's decisions it learns those on its own findings. */
export function answerCheck(
  { blocks, source }: CheckRequest,
  { settings, marks }: Stored,
  lang: Lang,
): CheckAnswer {
  const { result, places } = checkDocument(unpackBlocks(blocks), {
    source,
    format: 'html',
    lang,
  });
  return {
    result,
    cells: [...places.cells].map(([id, origin]) => [id, origin as number]),
    quotes: [...places.quotes],
    settings,
    marks: pickMarks(marks, result.findings),
  };
}

function pickMarks(marks: Marks, findings: readonly Finding[]): Marks {
  const own = findings.flatMap(({ id }): [string, Mark][] => (marks[id] ? [[id, marks[id]]] : []));
  return Object.fromEntries(own);
}
