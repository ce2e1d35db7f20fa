import { ReportResult } from '@gouji/core/schema';
import { readDocument } from '@gouji/readers';
import { expect, test, vi } from 'vitest';
import { bytesOf, runCommand } from '../test/fake-io.ts';

vi.mock('@gouji/readers');

test('a document that meets a bug keeps the digest of its bytes', async () => {
  vi.mocked(readDocument).mockRejectedValue(new TypeError('out of order'));
  const { stdout, status } = await runCommand(['check', '-', '--format', 'ndjson'], { stdin: bytesOf('x') });
  const { tool, ...report } = JSON.parse(stdout);
  expect(ReportResult.parse(report)).toMatchObject({
    digest: 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    reason: { code: 'crashed' },
  });
  expect(status).toBe(3);
});
