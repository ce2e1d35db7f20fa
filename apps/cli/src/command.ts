import type { ExitStatus } from './exit-status.ts';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

/** The command, on the process’s own arguments, streams and environment. */
export function command(): Promise<ExitStatus> {
  // Node 22 warns whoever uses a glob that it is experimental; a clerk can do nothing about it.
  if (!process.argv.includes('--debug')) process.removeAllListeners('warning');
  return run(process.argv.slice(2), processIo());
}
