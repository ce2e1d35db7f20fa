import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { walkFolder } from './walk-folder.ts';

/** A document to check: a file, standard input, or a path that leads nowhere. */
export interface Input {
  /** The name it was given by, or below the folder that was given; `-` for standard input. */
  source: string;
}

export interface Inputs {
  inputs: Input[];
  /** Files and folders of walked folders that are no documents. */
  skipped: number;
}

/** What the operands name, in their order. What exists is taken as it is; what does not may be a glob. */
export async function collectInputs(operands: readonly string[]): Promise<Inputs> {
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const operand of operands) {
    const { inputs, skipped } = await collect(operand);
    all.inputs.push(...inputs);
    all.skipped += skipped;
  }
  return all;
}

async function collect(operand: string): Promise<Inputs> {
  if (operand === '-') return one(operand);
  const stats = await statOrNull(operand);
  if (stats?.isDirectory()) return walkFolder(operand);
  if (stats || !GLOB.test(operand)) return one(operand);
  return expand(operand);
}

const GLOB = /[*?[\]{}]/;

function one(source: string): Inputs {
  return { inputs: [{ source }], skipped: 0 };
}

/** A pattern that matches nothing stays, and will not be found. */
async function expand(pattern: string): Promise<Inputs> {
  const { glob } = await import('node:fs/promises');
  const matches: string[] = [];
  for await (const match of glob(pattern)) matches.push(match);
  matches.sort();
  if (matches.length === 0) return one(pattern);
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const match of matches) {
    const isFolder = (await statOrNull(match))?.isDirectory() ?? false;
    // A pattern that goes down by itself names the files of a folder one by one.
    if (isFolder && pattern.includes('**')) continue;
    const { inputs, skipped } = isFolder ? await walkFolder(match) : one(match);
    all.inputs.push(...inputs);
    all.skipped += skipped;
  }
  return all;
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
