import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Slip } from './schema.ts';

test('the published type of a slip shows each with an example: comments inside a schema would be lost', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'schema.ts'), 'utf8');
  const comment = source.slice(0, source.indexOf('export const Slip')).split('/**').at(-1)!;
  const documented = [...comment.matchAll(/^ \* \| `([a-z-]{1,30})` \| \d/gm)].map(([, slip]) => slip);
  expect(documented).toEqual(Slip.options);
});
