import { withoutControls } from '@gouji/outputs';
import type { Io } from './io.ts';

/** A remark on standard error, on a line of its own; names of files and arguments must not command the terminal. */
export async function tell({ stderr }: Pick<Io, 'stderr'>, sentence: string, stack = ''): Promise<void> {
  const lines = [sentence, ...stack.split('\n').filter((line) => line !== '')];
  await stderr.write(lines.map((line) => `${withoutControls(line)}\n`).join(''));
}
