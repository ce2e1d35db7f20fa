import type { Lang } from '@gouji/core';
import type { Io } from '../io.ts';
import { BATCH_WORDS } from './words.ts';

export interface Progress {
  /** One more is done. */
  step(): void;
  end(): Promise<void>;
}

/** A bar with rate and time left on a terminal; elsewhere a line for each tenth of the work, and none for a short one. */
export function showProgress(
  total: number,
  lang: Lang,
  { stderr }: Io,
  now = () => performance.now(),
): Progress {
  const start = now();
  let done = 0;
  let last = start;
  let tenths = 0;
  const { isTerminal } = stderr;
  const isDue = () => {
    if (isTerminal) return now() - last >= FRAME;
    return now() - last >= PAUSE && Math.floor((done * 10) / total) > tenths;
  };
  const say = () => {
    const rate = (done * 1000) / Math.max(1, now() - start);
    const text = BATCH_WORDS[lang].progress(done, total, rate, (total - done) / rate);
    if (!isTerminal) return `${text}\n`;
    // Ideographs take two columns, and a line that wraps could not be cleared.
    return `${CLEAR}${bar(done / total, (stderr.columns ?? 80) - 2 * text.length)}${text}`;
  };
  return {
    step: () => {
      done += 1;
      if (!isDue()) return;
      last = now();
      tenths = Math.floor((done * 10) / total);
      void stderr.write(say());
    },
    end: async () => {
      if (isTerminal) await stderr.write(CLEAR);
    },
  };
}

/** Between two lines of a log, in milliseconds. */
const PAUSE = 2000;

/** Between two pictures of the bar, in milliseconds. */
const FRAME = 100;

const CLEAR = '\r\u001b[2K';

/** Nothing where there is no room for it. */
function bar(share: number, room: number): string {
  const width = Math.min(30, room - 3);
  if (width < 8) return '';
  const full = Math.round(share * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] `;
}
