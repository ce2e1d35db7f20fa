import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Lang, refuseDocument } from '@gouji/core';
import type { Configurations } from '../config/configurations.ts';
import type { Input } from '../inputs/collect-inputs.ts';
import { VERSION } from '../version.ts';
import { type Brief, briefOf } from './brief.ts';
import { Journal } from './journal.ts';
import { journalLine, keyOf, nameOf } from './journal-line.ts';
import { type Answer, checkAll } from './pool.ts';
import { ProseFile } from './prose-file.ts';
import type { Task } from './task.ts';

export interface BatchOptions {
  lang: Lang;
  /** The folder for all that the run writes. */
  out: string;
  workers: number;
  /** For the reading of one document, or its check, in milliseconds. */
  timeLimit: number;
  signal: AbortSignal;
  configs: Configurations;
  onDone(done: Done): void;
}

export interface Done {
  input: Input;
  brief: Brief;
  /** The journal of an earlier run held it. */
  isOld: boolean;
}

/**
 * Checks documents into the journal of a folder, going on where an earlier run stopped.
 *
 * @returns the file of the journal, which holds each document exactly once, in the order given
 */
export async function runBatch(inputs: readonly Input[], options: BatchOptions): Promise<string> {
  mkdirSync(options.out, { recursive: true });
  const file = path.join(options.out, JOURNAL);
  const files: Files = {
    journal: await Journal.open(file),
    prose: await ProseFile.open(path.join(options.out, PROSE)),
  };
  const { journal } = files;
  let kept: Set<string> | null = null;
  try {
    const tasks: Task[] = [];
    for (const [index, input] of inputs.entries()) tasks.push(await taskOf(input, index, files, options));
    const { lang, workers, timeLimit, signal } = options;
    const onAnswer = (task: Task, answer: Answer) => {
      const { brief, isOld } = record(files, task, answer, lang);
      options.onDone({ input: inputs[task.index]!, brief, isOld });
    };
    await checkAll(tasks, { lang, workers, timeLimit, signal, onAnswer });
    if (!signal.aborted) {
      journal.putInOrder(tasks.map(keyOfTask));
      kept = new Set([...journal.entries.values()].flatMap(({ digest }) => digest ?? []));
    }
  } finally {
    journal.close();
    files.prose.close(kept);
  }
  return file;
}

const JOURNAL = 'results.ndjson';
const PROSE = 'prose.ndjson';

interface Files {
  journal: Journal;
  prose: ProseFile;
}

async function taskOf(
  { source, path }: Input,
  index: number,
  { journal, prose }: Files,
  { lang, configs }: BatchOptions,
): Promise<Task> {
  const config = await configs.for(source);
  const settings = [VERSION, lang, ...(config ? [config.digest.slice(0, 16)] : [])].join(' ');
  const held = journal.entries.get(keyOf(source, nameOf(path)));
  const isWhole = held?.brief.kind !== 'checked' || held.digest === null || prose.has(held.digest);
  const known = held?.settings === settings && isWhole ? held.digest : null;
  return { index, source, path, known, config: config?.file ?? null, settings };
}

function keyOfTask({ source, path }: Task): string {
  return keyOf(source, nameOf(path));
}

function record({ journal, prose }: Files, task: Task, answer: Answer, lang: Lang): Omit<Done, 'input'> {
  const key = keyOfTask(task);
  if (answer.is === 'unchanged') return { brief: journal.entries.get(key)!.brief, isOld: true };
  const { line, brief, digest } = answer.is === 'checked' ? answer : lose(task, answer, lang);
  if (answer.is === 'checked' && answer.prose && digest) prose.append(digest, answer.prose);
  journal.append(key, line, { digest, settings: task.settings, brief });
  return { brief, isOld: false };
}

/** The result of a document that no worker could give one of. */
function lose(task: Task, { is, digest }: { is: 'crashed' | 'timeout'; digest: string | null }, lang: Lang) {
  const result = { ...refuseDocument(is, { source: task.source, lang }), digest };
  const line = new TextEncoder().encode(journalLine(result, task, lang));
  return { line, brief: briefOf(result), digest };
}
