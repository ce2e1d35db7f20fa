import type { Lang } from '@gouji/core';
import type { Brief } from './brief.ts';
import { runWorker } from './run-worker.ts';
import type { Task } from './task.ts';
import { WorkQueue } from './work-queue.ts';

/** What became of a document. */
export type Answer =
  | { is: 'unchanged' }
  | { is: 'checked'; digest: string | null; line: Uint8Array; prose: Uint8Array | null; brief: Brief }
  /** It ended its worker twice, or took longer than the limit; the digest is known where it was read. */
  | { is: 'crashed' | 'timeout'; digest: string | null };

export interface PoolOptions {
  lang: Lang;
  workers: number;
  /** How long the reading of one document, or its check, may take, in milliseconds. */
  timeLimit: number;
  /** Ends all workers; what they had not answered stays unanswered. */
  signal: AbortSignal;
  onAnswer(task: Task, answer: Answer): void;
}

/**
 * Has documents checked by processes, each answered exactly once. A worker that dies is replaced: the document that it
 * was at is tried once more by a worker that has nothing else to do, the others as if nothing had been.
 */
export async function checkAll(tasks: readonly Task[], options: PoolOptions): Promise<void> {
  const workers = Math.min(options.workers, tasks.length);
  const queue = new WorkQueue(tasks, workers);
  await Promise.all(Array.from({ length: workers }, () => runLane(queue, options)));
}

/** One worker after the other, until nothing is left to do. */
async function runLane(queue: WorkQueue, options: PoolOptions): Promise<void> {
  let stillborn = 0;
  while (!options.signal.aborted && !queue.isEmpty) {
    stillborn = (await runWorker(queue, options)) ? 0 : stillborn + 1;
    if (stillborn > MOST_STILLBORN) throw new Error('The workers of the batch end before they begin.');
  }
}

const MOST_STILLBORN = 20;
