import type { Lang, ReportResult } from '@gouji/core';
import { type Reports, type Write, writerOf } from '@gouji/outputs';
import { checkInput } from '../check-input.ts';
import { Configurations } from '../config/configurations.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { openTarget } from '../format-result.ts';
import { collectInputs, type Input } from '../inputs/collect-inputs.ts';
import { isSameFile } from '../inputs/is-same-file.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { makeProgress } from '../progress.ts';
import { SENTENCES } from '../sentences.ts';
import { tell } from '../tell.ts';
import { TOOL } from '../tool.ts';
import { UsageError } from '../usage-error.ts';

/** `gouji extract PATH…`: the figures of reports, without a judgement. */
export async function extract(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const { operands, options } = given;
  if (operands.length === 0 || operands.includes('')) throw new UsageError(SENTENCES[lang].noPath);
  const format = oneOf({ name: 'format', value: options.format }, EXTRACT_FORMATS, lang) ?? 'csv';
  const output = options.output === '-' ? undefined : options.output;
  const { inputs } = collectInputs(operands, { output, exclude: options.exclude ?? [] });
  if (inputs.length === 0) throw new UsageError(SENTENCES[lang].noDocuments(operands));
  if (output !== undefined && inputs.some(({ path }) => isSameFile(path, output)))
    throw new UsageError(SENTENCES[lang].overwrites(output));

  const write = format === 'json' ? writeJson : await writerOf(WRITER_OF[format]).load();
  const target = openTarget(output, lang, io);
  const read = { status: EXIT.ok as ExitStatus };
  const reports = readAll(inputs, read, lang, io);
  for await (const piece of write(reports, { lang, tool: TOOL })) if (!(await target.write(piece))) break;
  return read.status;
}

const WRITER_OF = { csv: 'figures', 'csv-long': 'figures-long' } as const;

const EXTRACT_FORMATS = ['csv', 'csv-long', 'json'] as const;

/** Reports alone; what is none is told, and where it was named or cannot be read the status says so. */
async function* readAll(
  inputs: readonly Input[],
  read: { status: ExitStatus },
  lang: Lang,
  io: Io,
): AsyncGenerator<ReportResult> {
  const progress = makeProgress(inputs.length, lang, io);
  const configs = new Configurations(undefined, lang);
  for (const input of inputs) {
    await progress.show(input.source);
    const result = await checkInput(input, { lang, debug: false, configs, digest: true }, io);
    await progress.clear();
    if (result.status === 'checked') {
      yield result;
      continue;
    }
    await tell(io, SENTENCES[lang].unopened(input.source, result.reason?.message ?? ''));
    if (result.status === 'unreadable' || input.named) read.status = EXIT.unchecked;
  }
}

/** A report a line in a list: what it is, and its cells by their ids. */
const writeJson: Write = async function* write(reports: Reports) {
  let before = '[\n';
  for await (const { source, digest, report } of reports) {
    if (!report) continue;
    const { title, organization, year, template, publishedOn, cells } = report;
    const facts = { source, digest, title, organization, year, template, publishedOn, cells };
    yield before + JSON.stringify(facts);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
};
