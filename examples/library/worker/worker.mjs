import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { checkReport } from '@gouji/core';
import { readDocument } from '@gouji/readers';

parentPort.on('message', async (source) => {
  const reading = await readDocument(readFileSync(source));
  const verdict =
    'reason' in reading
      ? reading.reason
      : checkReport(reading.blocks, { source, format: reading.format }).summary.verdict;
  parentPort.postMessage({ source, verdict });
});
