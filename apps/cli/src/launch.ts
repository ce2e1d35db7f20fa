#!/usr/bin/env node
import './require-node.ts';
import './quick-answer.ts';
import { EXIT } from './exit-status.ts';
import { keptCode } from './kept-code.ts';
import { loadCompiled } from './load-compiled.ts';
import { spareCompiler } from './spare-compiler.ts';

// The built command starts here, the sources in main.ts.
const isSpared = spareCompiler(process.argv.slice(2));
const { exports, keep } = loadCompiled<typeof import('./command.ts')>(
  `${import.meta.dirname}/command.cjs`,
  (bundle) => keptCode(isSpared ? `${bundle}\n` : bundle),
);
const status = await exports.command();
// Only a run that has checked something has compiled what the next one needs.
if (process.argv.includes('check') && status <= EXIT.findings) keep();
// All is written by now; to end by itself Node would take the heap apart first.
process.exit(status);
