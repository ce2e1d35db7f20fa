// node main.mjs A.html B.pdf …: checks in a thread of its own, so that whoever asks stays free to do other things.
import { Worker } from 'node:worker_threads';

const worker = new Worker(new URL('worker.mjs', import.meta.url));
const sources = process.argv.slice(2);
worker.on('message', ({ source, verdict }) => {
  console.log(`${source}: ${verdict}`);
  sources.splice(sources.indexOf(source), 1);
  if (sources.length === 0) worker.terminate();
});
for (const source of sources) worker.postMessage(source);
