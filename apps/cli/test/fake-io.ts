import type { Io, Output } from '../src/io.ts';
import { run } from '../src/run.ts';
import { WriteError } from '../src/write-error.ts';

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

interface Surroundings {
  stdin?: AsyncIterable<Uint8Array>;
  env?: Io['env'];
  /** Whether standard output and standard error are terminals of 80 columns. */
  isTerminal?: boolean;
  /** The number of writes to standard output after which nobody reads any more. */
  readWrites?: number;
  /** The code with which standard output fails. */
  writeFailure?: string;
}

/** Runs the command in this process; the locale is Chinese unless the environment says otherwise. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const {
    stdin = noBytes(),
    env = {},
    isTerminal = false,
    readWrites = Number.POSITIVE_INFINITY,
    writeFailure,
  } = surroundings;
  const stdout = capture(isTerminal, readWrites, writeFailure);
  const stderr = capture(isTerminal);
  const io: Io = { stdin, stdout, stderr, env, systemLocale: () => 'zh-CN' };
  const status = await run(argv, io);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

export async function* bytesOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

function capture(
  isTerminal: boolean,
  writes = Number.POSITIVE_INFINITY,
  failure?: string,
): Output & { text(): string } {
  const written: string[] = [];
  const write = async (text: string) => {
    if (failure !== undefined) throw new WriteError(failure);
    if (written.length >= writes) return false;
    written.push(text);
    return true;
  };
  return { write, isTerminal, columns: isTerminal ? 80 : undefined, text: () => written.join('') };
}
