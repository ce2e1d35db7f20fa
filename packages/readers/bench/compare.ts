/**
 * `pnpm bench:compare COMMIT [documents] [first seed]`: checks so many random and mutated documents with the build of a
 * commit and with the code as it stands, and prints every one whose results differ in a byte.
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkPage } from './check-page.ts';
import { drawDocument } from './draw-document.ts';
import { loadCommit, loadCurrent } from './load-build.ts';

const [commit, count = '2000', first = '1'] = process.argv.slice(2);
if (!commit) {
  console.error('usage: pnpm bench:compare COMMIT [documents] [first seed]');
  process.exit(2);
}
const [before, now] = [await loadCommit(commit), await loadCurrent()];
let different = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const { name, text } = drawDocument(seed);
  const bytes = new TextEncoder().encode(text);
  const [old, fresh] = [await checkPage(before, bytes), await checkPage(now, bytes)].map((one) =>
    JSON.stringify(one),
  );
  if (old === fresh) continue;
  different += 1;
  const at = [...old!].findIndex((char, i) => char !== fresh![i]);
  const file = path.join(os.tmpdir(), `gouji-differs-${seed}-${randomBytes(3).toString('hex')}.txt`);
  writeFileSync(file, text);
  console.log(`${seed} ${name}: ${file}\n  before ${cut(old!, at)}\n  now    ${cut(fresh!, at)}`);
}
before.dispose();
console.log(`${count} documents, ${different} differ`);
if (different > 0) process.exitCode = 1;

function cut(text: string, at: number): string {
  return `…${text.slice(Math.max(0, at - 60), at + 100)}…`;
}
