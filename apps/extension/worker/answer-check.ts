import { checkDocument } from '@gouji/core';
import type { CheckAnswer, CheckRequest } from '../messages.ts';

/** Checks what a frame has read. */
export function answerCheck({ blocks, source, lang }: CheckRequest): CheckAnswer {
  const { result, places } = checkDocument(blocks, { source, format: 'html', lang });
  return {
    result,
    cells: [...places.cells].map(([id, origin]) => [id, origin as number]),
    quotes: [...places.quotes],
  };
}
