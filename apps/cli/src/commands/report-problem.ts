import { writeFileSync } from 'node:fs';
import { type Lang, refuseDocument } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readInput } from '../inputs/read-input.ts';
import { readRelated } from '../inputs/read-related.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../parse-arguments.ts';
import { minimalCase } from '../report-problem/minimal-case.ts';
import { SENTENCES } from '../sentences.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji report-problem FILE`: writes a page that shows what was found in a document, without the document’s prose. */
export async function reportProblem(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const [source, ...more] = given.operands;
  if (!source || more.length > 0) throw new UsageError(SENTENCES[lang].oneDocument);
  const target = given.options.output ?? 'gouji-problem.html';

  const bytes = await readInput({ source, path: source, named: true }, io);
  if (typeof bytes === 'string') throw new UsageError(refusal(bytes, source, lang));
  const related = readRelated(source);
  const reading = await readDocument(bytes, { name: source, ...(related && { related }) });
  if ('reason' in reading) throw new UsageError(refusal(reading.reason, source, lang));

  const { html, kept, lost } = await minimalCase(reading.blocks, lang);
  if (target === '-') await io.stdout.write(html);
  else write(target, html, lang);
  const where = target === '-' ? SENTENCES[lang].standardOutput : target;
  await tell(io, SENTENCES[lang].problemWritten(where, kept.length));
  for (const { rule, message } of lost) await tell(io, SENTENCES[lang].problemLost(rule, message));
  return lost.length > 0 ? EXIT.findings : EXIT.ok;
}

function refusal(reason: Parameters<typeof refuseDocument>[0], source: string, lang: Lang): string {
  return `${source}: ${refuseDocument(reason, { source, lang }).reason?.message}`;
}

/** What is there already may be somebody’s work. */
function write(path: string, text: string, lang: Lang): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const says = SENTENCES[lang];
    throw new UsageError(code === 'EEXIST' ? says.exists(path) : says.cannotWrite(path, code));
  }
}
