import { readEntry } from '@gouji/core';
import { languageOf } from '../language-of.ts';
import { addRecollection } from '../memory/add-recollection.ts';
import { remember } from '../memory/report-memory.ts';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { answerCheck } from './answer-check.ts';
import type { Stored } from './stored.ts';

/** Checks what a frame has read, against what is remembered of its body where the reader wants that. */
export async function answerWithMemory(
  request: CheckRequest,
  stored: Stored,
  { isPrivate }: { isPrivate: boolean },
): Promise<CheckAnswer> {
  const lang = languageOf(stored.settings);
  const answer = answerCheck(request, stored, lang);
  const entry = readEntry(answer.result);
  if (!entry || isPrivate || !stored.settings.memory || !/^(?:https?|file):/.test(request.source))
    return answer;
  try {
    const recollection = await remember(entry, request.visit, new Date().toISOString());
    return addRecollection(answer, entry, recollection, stored, lang);
  } catch {
    // A full storage is no reason to say nothing of the report itself.
    return answer;
  }
}
