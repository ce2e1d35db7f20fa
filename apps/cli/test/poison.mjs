// Loaded into the processes of a batch: what a document with such a name does to whoever reads it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readFileSync } = fs;
const NOBODY = 65_534;

fs.readFileSync = (file, ...rest) => {
  const name = String(file);
  if (name.endsWith('crashes.html')) process.kill(process.pid, 'SIGSEGV');
  if (name.endsWith('hangs.html')) for (;;);
  if (!name.endsWith('secret.html') || process.getuid?.() !== 0) return readFileSync(file, ...rest);
  // Root may read anything.
  process.seteuid(NOBODY);
  try {
    return readFileSync(file, ...rest);
  } finally {
    process.seteuid(0);
  }
};
syncBuiltinESMExports();
