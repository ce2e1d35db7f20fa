import { globSync, statSync } from 'node:fs';
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

/**
 * What the operands name, in their order. What exists is taken as it is; what does not may be a glob.
 *
 * @param output the file for the result, which no folder gives as a document
 */
export function collectInputs(operands: readonly string[], output: string | undefined): Inputs {
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const [i, operand] of operands.entries()) {
    // Standard input can be read once; the second time it would look empty.
    if (operand === '-' && operands.indexOf('-') < i) continue;
    const { inputs, skipped } = collect(operand, output);
    all.inputs.push(...inputs);
    all.skipped += skipped;
  }
  return all;
}

function collect(operand: string, output: string | undefined): Inputs {
  if (operand === '-') return one(operand);
  const kind = kindOf(operand);
  if (kind === 'folder') return walkFolder(operand, output);
  return kind === 'missing' && GLOB.test(operand) ? expand(operand, output) : one(operand);
}

const GLOB = /[*?[\]{}]/;

function one(source: string): Inputs {
  return { inputs: [{ source }], skipped: 0 };
}

/** A pattern that matches nothing stays, and will not be found. */
function expand(pattern: string, output: string | undefined): Inputs {
  const matches = globSync(pattern).sort();
  if (matches.length === 0) return one(pattern);
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const match of matches) {
    const isFolder = kindOf(match) === 'folder';
    // A pattern that goes down by itself names the files of a folder one by one.
    if (isFolder && pattern.includes('**')) continue;
    const { inputs, skipped } = isFolder ? walkFolder(match, output) : one(match);
    all.inputs.push(...inputs);
    all.skipped += skipped;
  }
  return all;
}

function kindOf(path: string): 'folder' | 'file' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}
