import { Worker } from 'node:worker_threads';
import type { Lang } from '@gouji/core';
import { Configurations } from '../config/configurations.ts';
import { briefOf } from './brief.ts';
import { type CheckedTask, checkTask } from './check-task.ts';
import { journalLine } from './journal-line.ts';
import type { Order, Task, Word } from './task.ts';

/**
 * A process that checks the documents it is given, one after the other. A process and not a thread: whatever a document
 * does to it, the run goes on.
 */
const lang = process.argv[2] as Lang;
const configs = new Configurations(undefined, lang);
const queue: Task[] = [];
let isWorking = false;

process.on('disconnect', () => process.exit());
process.on('message', ({ tasks }: Order) => {
  if (tasks.length === 0) process.exit();
  queue.push(...tasks);
  if (!isWorking) void work();
});
endWithParent();
void tell({ is: 'ready' });

async function work(): Promise<void> {
  isWorking = true;
  for (let task = queue.shift(); task !== undefined; task = queue.shift()) await answer(task);
  isWorking = false;
}

async function answer(task: Task): Promise<void> {
  const { index } = task;
  const onRead = (digest: string) => tell({ is: 'read', index, digest });
  const checked = await checkTask(task, { lang, configs, onRead });
  if (checked === 'unchanged') return tell({ is: 'unchanged', index });
  const { result } = checked;
  const line = new TextEncoder().encode(journalLine(result, task, lang));
  const prose = proseLine(checked);
  return tell({ is: 'checked', index, digest: result.digest, line, prose, brief: briefOf(result) });
}

/** A checked report has a line, though it says nothing itself: whoever has none was not looked at. */
function proseLine({ result, prose }: CheckedTask): Uint8Array | null {
  if (!result.report || result.digest === null) return null;
  return new TextEncoder().encode(`${JSON.stringify({ digest: result.digest, paragraphs: prose })}\n`);
}

/** Waits until it is written: results must not heap up where the run is slower. */
function tell(word: Word): Promise<void> {
  return new Promise((resolve) => {
    process.send!(word, () => resolve());
  });
}

/** A document that never ends hides from this process that its parent is gone; a thread of its own sees it. */
function endWithParent(): void {
  const watch = `const parent = process.ppid;
    setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGKILL'), 500);`;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
