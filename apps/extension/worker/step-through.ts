import type { FrameAnswer } from '../messages.ts';

/**
 * Opens the next place of a page, or the one before, across its frames: after the last place of one comes the first of
 * the next.
 *
 * @param ask `step` on from the card that is open in a frame, or `enter` it at an end
 */
export async function stepThrough(
  frames: readonly number[],
  by: 1 | -1,
  ask: (frame: number, kind: 'step' | 'enter') => Promise<FrameAnswer>,
): Promise<void> {
  const order = by > 0 ? [...frames] : [...frames].reverse();
  let next = 0;
  for (const [i, frame] of order.entries()) {
    const answer = await ask(frame, 'step');
    if (answer) return;
    if (answer === null) continue;
    next = i + 1;
    break;
  }
  for (const frame of [...order.slice(next), ...order.slice(0, next)]) {
    if (await ask(frame, 'enter')) return;
  }
}
