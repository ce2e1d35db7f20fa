// How long `gouji check` takes on one page of 150 KB, and `gouji --version`, beside an empty Node: best of 20 each, in turn.
// Build first. Both sides meet the same noise, but a busy machine still makes the ratio worse.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findLook, renderHtml, sampleReport } from '@gouji/testing';

const RUNS = 20;
const SIZE = 150 * 1024;
const main = path.join(import.meta.dirname, '../dist/main.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-bench-'));

try {
  const page = path.join(folder, 'report.html');
  writeFileSync(page, writePage());
  const best = {
    node: Number.POSITIVE_INFINITY,
    gouji: Number.POSITIVE_INFINITY,
    version: Number.POSITIVE_INFINITY,
  };
  for (let run = 0; run < RUNS; run += 1) {
    best.node = Math.min(best.node, time(['-e', '0']));
    best.gouji = Math.min(best.gouji, time([main, 'check', page]));
    best.version = Math.min(best.version, time([main, '--version']));
  }
  const told = (name, value) => `${name}: ${value.toFixed(1)} ms, ratio ${(value / best.node).toFixed(2)}`;
  console.log(`node -e 0: ${best.node.toFixed(1)} ms`);
  console.log(told('gouji check', best.gouji));
  console.log(told('gouji --version', best.version));
} finally {
  rmSync(folder, { recursive: true });
}

/** A report in the markup of Word, with the lists of links and the inline style that fill such pages. */
function writePage() {
  const report = renderHtml(sampleReport(1), findLook('word'));
  const link =
    '<li class="item"><a href="/art/2023/1/20/art_1.html" target="_blank">关于印发实施方案的通知</a></li>\n';
  const links = `<ul>${link.repeat(250)}</ul>`;
  const rule = '.article .content p.text { margin: 0 0 1em; line-height: 2; text-indent: 2em; }\n';
  const missing = Math.max(0, SIZE - Buffer.byteLength(report + links));
  const style = `<style>${rule.repeat(Math.floor(missing / rule.length))}</style>`;
  return report.replace('</head>', `${style}</head>`).replace(/<body[^>]*>/, (body) => body + links);
}

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return elapsed;
}
