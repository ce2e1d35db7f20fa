/** Writes the pages of `examples/`; what is expected of them is written by hand. `node --conditions=@gouji/source scripts/write-examples.ts` */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, exampleFolder, renderExample } from '@gouji/testing';

for (const example of EXAMPLES) {
  const folder = exampleFolder(example);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'document.html'), renderExample(example));
  console.log(example.name);
}
