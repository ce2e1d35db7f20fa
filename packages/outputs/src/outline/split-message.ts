import type { Finding } from '@gouji/core';

/** A message without the cells that are listed below it with their values. */
export interface SplitMessage {
  headline: string;
  /** What the message says after them: that there are other ways, that not all were tried. */
  remark: string | null;
}

/** Where a message names several suspects, what stands before them and what stands after; else all of it. */
export function splitMessage({ message }: Finding): SplitMessage {
  const colon = message.search(/[：:]/);
  if (colon < 0) return { headline: message, remark: null };
  const [, remark = null] = LIST_END.exec(message.slice(colon + 1)) ?? [];
  return { headline: message.slice(0, colon), remark };
}

/** Candidates are set off by commas, what follows them by more. */
const LIST_END = /(?:[；。]|[;.] )(.{1,999})$/s;
