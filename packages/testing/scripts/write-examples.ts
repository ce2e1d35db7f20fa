/** Writes the files of `examples/`; what is expected of them is written by hand. `node --conditions=@gouji/source scripts/write-examples.ts` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { EXAMPLES, exampleFile, exampleFolder, renderExample } from '../src/index.ts';
import { convertFile } from './convert-drafts.ts';

for (const example of EXAMPLES) {
  mkdirSync(exampleFolder(example), { recursive: true });
  if (example.format === 'doc') convertFile(renderExample(example), exampleFile(example));
  else writeFileSync(exampleFile(example), renderExample(example));
  console.log(example.name);
}
