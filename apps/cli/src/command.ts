import type { ExitStatus } from './exit-status.ts';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

/** The command, on the process’s own arguments, streams and environment. */
export function command(): Promise<ExitStatus> {
  return run(process.argv.slice(2), processIo());
}
