/** Runs the command as a user who may read less than root. The modules are loaded before, from wherever they lie. */
import { processIo } from '../src/process-io.ts';
import { run } from '../src/run.ts';

const NOBODY = 65_534;
const io = processIo();
process.setgroups?.([]);
process.setgid?.(NOBODY);
process.setuid?.(NOBODY);
process.exitCode = await run(process.argv.slice(2), io);
