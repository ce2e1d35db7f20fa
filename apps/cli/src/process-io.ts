import type { Io, Output } from './io.ts';

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
      stderr ??= output(process.stderr);
      return stderr;
    },
    env: process.env,
    systemLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  const write = (text: string) =>
    new Promise<boolean>((resolve) => {
      if (isClosed) resolve(false);
      else stream.write(text, (error) => resolve(!error));
    });
  return { write, isTerminal: stream.isTTY === true, columns: stream.columns };
}
