import type { Lang } from '@gouji/core';
import type { Io } from './io.ts';
import { SENTENCES } from './sentences.ts';

interface Progress {
  /** Says what comes next. */
  show(source: string): Promise<void>;
  clear(): Promise<void>;
}

/** One line on a terminal that says how far the work is; nothing elsewhere, nor for a single document. */
export function makeProgress(total: number, lang: Lang, io: Io): Progress {
  if (total < 2 || !io.stderr.isTerminal) return { show: async () => {}, clear: async () => {} };
  const { stderr } = io;
  let done = 0;
  return {
    show: async (source) => {
      done += 1;
      const line = SENTENCES[lang].progress(done, total, source).replace(/\p{Cc}/gu, ' ');
      // Ideographs take two columns, and a line that wraps could not be cleared.
      await stderr.write(`${CLEAR}${line.slice(0, Math.floor((stderr.columns ?? 80) / 2) - 1)}`);
    },
    clear: async () => {
      await stderr.write(CLEAR);
    },
  };
}

const CLEAR = '\r\u001b[2K';
