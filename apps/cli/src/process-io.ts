import type { Io, Output } from './io.ts';
import { WriteError } from './write-error.ts';

/** The process’s own streams and environment. */
export function processIo(): Io {
  // Made when first needed: a stream takes a millisecond.
  let stderr: Output | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: output(process.stdout),
    get stderr() {
      stderr ??= unheard(output(process.stderr));
      return stderr;
    },
    env: process.env,
    // Intl tells the same, in ten times as long.
    systemLocale: () => navigator.language,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let failure: NodeJS.ErrnoException | undefined;
  const fail = (error: NodeJS.ErrnoException) => {
    failure ??= error;
  };
  stream.on('error', fail);
  const write = async (piece: string | Uint8Array) => {
    if (!failure) await writeTo(stream, piece).catch(fail);
    if (!failure) return true;
    if (failure.code === 'EPIPE') return false;
    throw new WriteError(failure.code ?? failure.message);
  };
  return { write, isTerminal: stream.isTTY === true, columns: stream.columns };
}

function writeTo(stream: NodeJS.WriteStream, piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

/** Of what cannot be told nobody can be told. */
function unheard({ write, ...stream }: Output): Output {
  return { ...stream, write: (piece) => write(piece).catch(() => false) };
}
