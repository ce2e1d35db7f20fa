import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Lang } from '@gouji/core';
import type { PoolOptions } from './pool.ts';
import type { Order, Task, Word } from './task.ts';
import type { WorkQueue } from './work-queue.ts';

/**
 * Runs one worker until there is nothing left for it, or it dies.
 *
 * @returns whether it lived to answer anything, or died of a document
 */
export function runWorker(queue: WorkQueue, options: PoolOptions): Promise<boolean> {
  const { signal, timeLimit, onAnswer } = options;
  const child = start(options.lang);
  const kill = () => child.kill('SIGKILL');
  /** The first is what it is at. */
  const own: Task[] = [];
  let digest: string | null = null;
  let isReady = false;
  let isLate = false;
  let timer: NodeJS.Timeout | undefined;

  const hear = (word: Word) => {
    isReady = true;
    if (word.is === 'read') digest = word.digest;
    if (word.is === 'checked' || word.is === 'unchanged') {
      digest = null;
      onAnswer(own.shift()!, word);
    }
    own.push(...order(child, queue.take(own)));
    clearTimeout(timer);
    // Its end, and not that of the channel, closes what is told on this side.
    if (own.length === 0) child.send({ tasks: [] } satisfies Order, () => {});
    else timer = setTimeout(() => (isLate = kill()), timeLimit);
  };

  const mourn = () => {
    const [first, ...others] = own;
    queue.giveBack(others);
    if (!first) return;
    if (isLate) onAnswer(first, { is: 'timeout', digest });
    else if (!queue.suspect(first)) onAnswer(first, { is: 'crashed', digest });
  };

  signal.addEventListener('abort', kill, { once: true });
  return new Promise((resolve, reject) => {
    const guard = (act: () => void) => {
      try {
        act();
      } catch (error) {
        kill();
        reject(error);
      }
    };
    child.on('message', (word: Word) => guard(() => hear(word)));
    // What cannot be started or told anything comes to its end besides.
    child.on('error', () => {});
    child.on('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', kill);
      if (!signal.aborted) guard(mourn);
      resolve(isReady);
    });
  });
}

function start(lang: Lang): ChildProcess {
  // Of one executable file the bundle has another name.
  const isBuilt = !import.meta.filename.endsWith('.ts');
  return fork(path.join(import.meta.dirname, isBuilt ? 'worker.js' : 'worker.ts'), [lang], {
    execArgv: isBuilt ? [] : ['--conditions=@gouji/source'],
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${HEAP}`.trim() },
    serialization: 'advanced',
    // What V8 says of a heap that is full is nothing for a clerk; the journal says what came of it.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** In MB. The largest document takes half; what takes more is recorded, and does not take the machine along. */
const HEAP = '--max-old-space-size=1536';

function order(child: ChildProcess, tasks: Task[]): Task[] {
  if (tasks.length > 0) child.send({ tasks } satisfies Order, () => {});
  return tasks;
}
