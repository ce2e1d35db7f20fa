import type { Lang, ReportResult, Severity } from '@gouji/core';
import { checkInput } from '../check-input.ts';
import { Configurations } from '../config/configurations.ts';
import { papersOf } from '../config/papers-of.ts';
import { type Reported, reportedBy } from '../config/reported-by.ts';
import { tellUnused } from '../config/tell-unused.ts';
import { countFindings } from '../count-findings.ts';
import { countsFor, SEVERITIES } from '../counts-for.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { FORMATS, type FormatName, openOutput, showsDigest } from '../format-result.ts';
import { collectInputs, type Input } from '../inputs/collect-inputs.ts';
import { isSameFile } from '../inputs/is-same-file.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { makeProgress } from '../progress.ts';
import { SENTENCES } from '../sentences.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

interface CheckSettings {
  format: FormatName;
  /** A file; standard output unless given. */
  output: string | undefined;
  severity: Severity;
  lang: Lang;
  debug: boolean;
  /** No progress, no remarks, and no word of reports that are consistent. */
  quiet: boolean;
  exclude: readonly string[];
}

/** `gouji check PATH…` */
export async function check(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const settings = readSettings(given, lang);
  // An empty name is a variable that was not set.
  if (given.operands.length === 0 || given.operands.includes(''))
    throw new UsageError(SENTENCES[lang].noPath);
  const { output: file, exclude } = settings;
  const configs = new Configurations(given.options.config, lang);
  const excluded = [...exclude, ...(await configs.exclude(given.operands))];
  const { inputs, skipped } = collectInputs(given.operands, { output: file, exclude: excluded });
  if (skipped > 0 && !settings.quiet) await tell(io, SENTENCES[lang].skipped(skipped));
  if (inputs.length === 0) throw new UsageError(SENTENCES[lang].noDocuments(given.operands));
  if (file !== undefined && inputs.some(({ path }) => isSameFile(path, file)))
    throw new UsageError(SENTENCES[lang].overwrites(file));

  // One that is wrong is told before the work.
  for (const { source } of inputs) await configs.for(source);
  // Letters and ledgers are for one office: that of the first document.
  const papers = papersOf(await configs.for(inputs[0]!.source));
  const write = openOutput({ ...settings, papers }, io);
  const checked: Checked = { status: EXIT.ok, reported: [] };
  await write(checkAll(inputs, { ...settings, configs }, checked, io));
  if (!settings.quiet) await tellUnused(configs, checked.reported, lang, io);
  return checked.status;
}

function readSettings(given: Arguments, lang: Lang): CheckSettings {
  const { options } = given;
  return {
    format: oneOf({ name: 'format', value: options.format }, FORMATS, lang) ?? 'text',
    output: options.output === '-' ? undefined : options.output,
    severity: oneOf({ name: 'severity', value: options.severity }, SEVERITIES, lang) ?? 'error',
    lang,
    debug: options.debug ?? false,
    quiet: options.quiet ?? false,
    exclude: options.exclude ?? [],
  };
}

/** What is kept of the reports once they are written. */
interface Checked {
  /** The gravest. */
  status: ExitStatus;
  /** Of those that have a configuration. */
  reported: Reported[];
}

async function* checkAll(
  inputs: readonly Input[],
  settings: CheckSettings & { configs: Configurations },
  checked: Checked,
  io: Io,
): AsyncIterable<ReportResult> {
  const { lang, debug, format, quiet, configs } = settings;
  const progress = makeProgress(quiet ? 0 : inputs.length, lang, io);
  for (const input of inputs) {
    await progress.show(input.source);
    const report = await checkInput(input, { lang, debug, configs, digest: showsDigest(format) }, io);
    const own = statusOf(report, input.named, settings.severity);
    if (own > checked.status) checked.status = own;
    if (!configs.isEmpty) checked.reported.push(reportedBy(report));
    await progress.clear();
    // Who reads the result may be a program: a name that leads nowhere is a mistake of the user.
    if (report.reason?.code === 'not-found')
      await tell(io, SENTENCES[lang].unopened(input.source, report.reason.message));
    yield report;
  }
}

/** In a folder that was walked lie other documents than reports: they are counted, and change nothing. */
function statusOf(report: ReportResult, named: boolean, severity: Severity): ExitStatus {
  const { status, reason, summary, open, findings } = report;
  if (reason?.code === 'crashed' || open.some((one) => one.reason === 'crashed')) return EXIT.bug;
  if (status === 'unreadable' || (named && summary.verdict === 'unread')) return EXIT.unchecked;
  return countsFor(countFindings(findings), severity) ? EXIT.findings : EXIT.ok;
}
