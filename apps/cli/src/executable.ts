import { command } from './command.ts';

/**
 * Starts here where the command is one executable file, which is then its own worker too: `fork` starts the same file,
 * and what would be the module to run is its first argument.
 */
async function start(): Promise<void> {
  if (process.send === undefined || !process.argv[2]?.endsWith('worker.js')) {
    process.exit(await command());
  }
  process.argv.splice(2, 1);
  await import('./batch/worker.ts');
}

void start();
