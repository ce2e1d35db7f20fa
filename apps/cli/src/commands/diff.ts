import { diffReports, type Lang, type ReadReport, refuseDocument } from '@gouji/core';
import { type Compared, diffPage, draftCorrection, formatDiff } from '@gouji/outputs';
import { checkWithProse } from '../check-bytes.ts';
import { digestOf } from '../digest-of.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readInput } from '../inputs/read-input.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { SERIES_SENTENCES } from '../series/sentences.ts';
import { writeOutput } from '../series/write-output.ts';
import { tell } from '../tell.ts';
import { TOOL } from '../tool.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji diff A B`: what differs is no fault, so it changes the exit status of nothing. */
export async function diff({ operands, options }: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const [former, latter, ...more] = operands;
  if (!former || !latter || more.length > 0) throw new UsageError(SERIES_SENTENCES[lang].twoFiles);
  const format = oneOf({ name: 'format', value: options.format }, FORMATS, lang) ?? 'text';
  const [before, after] = [await readReport(former, lang), await readReport(latter, lang)];
  const compared: Compared = { before: before.result, after: after.result, diff: diffReports(before, after) };
  await writeOutput(present(compared, format, lang), options.output, lang, io);
  if (options.correction !== undefined) await saveCorrection(compared, options.correction, lang, io);
  return EXIT.ok;
}

const FORMATS = ['text', 'json', 'html'] as const;

async function readReport(source: string, lang: Lang): Promise<ReadReport> {
  const refuse = (why: string): never => {
    throw new UsageError(SERIES_SENTENCES[lang].notChecked(source, why));
  };
  const bytes = await readInput({ source, path: source, named: true });
  if (typeof bytes === 'string')
    return refuse(refuseDocument(bytes, { source, lang }).reason?.message ?? bytes);
  const { result, prose } = await checkWithProse(bytes, source, lang);
  if (!result.report) return refuse(result.reason?.message ?? result.status);
  return { result: { ...result, digest: digestOf(bytes), report: result.report }, prose };
}

function present(compared: Compared, format: (typeof FORMATS)[number], lang: Lang): string {
  if (format === 'html') return diffPage(compared, lang);
  if (format === 'text') return formatDiff(compared, lang);
  const name = ({ source, digest, report }: ReadReport['result']) => {
    return { source, digest, organization: report.organization, year: report.year };
  };
  const sides = { before: name(compared.before), after: name(compared.after) };
  return `${JSON.stringify({ schema: 1, tool: TOOL, ...sides, ...compared.diff }, null, 2)}\n`;
}

async function saveCorrection(compared: Compared, file: string, lang: Lang, io: Io): Promise<void> {
  if (!compared.diff.isVersion) return tell(io, SERIES_SENTENCES[lang].noCorrection);
  await writeOutput(draftCorrection(compared), file, lang, io);
  if (file !== '-') await tell(io, SERIES_SENTENCES[lang].saved(file));
}
