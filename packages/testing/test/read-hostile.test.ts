import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport } from '@gouji/core';
import { type DocumentReading, readDocument } from '@gouji/readers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx, renderHtml, renderMhtml, sampleReport } from '../src/index.ts';
import { RUNS } from './read-report.ts';

const REPORT = sampleReport(1);
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['docx', renderDocx(REPORT)],
  ['doc', readFileSync(path.join(import.meta.dirname, '../fixtures/5-plain-right.doc'))],
  [
    'mhtml',
    renderMhtml(renderHtml(REPORT), {
      charset: 'gb2312',
      transfer: 'quoted-printable',
      namesCharset: true,
      framed: true,
    }),
  ],
];

/** What comes of the bytes is a result or a reason, whatever they are. */
function expectOutcome(reading: DocumentReading): void {
  if ('reason' in reading) expect(reading.reason).toMatch(/^[a-z-]+$/);
  else expect(checkReport(reading.blocks, { source: 'x' }).status).toMatch(/^(?:checked|unrecognized)$/);
}

describe.each(FILES)('a broken %s', (_, file) => {
  test('cut off at every tenth of its length', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1)
      expectOutcome(await readDocument(file.slice(0, Math.floor((file.length * tenth) / 10))));
  });

  test('with bytes changed at random', async () => {
    const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) });
    const changes = fc.array(change, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const broken = Uint8Array.from(file);
        for (const { at, byte } of made) broken[at] = byte;
        expectOutcome(await readDocument(broken));
      }),
      { numRuns: Math.max(20, Math.ceil(RUNS / 3)) },
    );
  });
});
