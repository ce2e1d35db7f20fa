import '../array-methods.ts';
import { checkDocument, type Lang } from '@gouji/core';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { unpackBlocks } from '../pack-blocks.ts';
import type { Stored } from './stored.ts';

/** Checks what a frame has read. */
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
    marks,
  };
}
