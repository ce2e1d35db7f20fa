import {
  checkSeries,
  type Lang,
  type SeriesResult,
  type Severity,
  sharedSentences,
  type Thresholds,
} from '@gouji/core';
import { formatSeries, seriesPage } from '@gouji/outputs';
import { SEVERITIES } from '../counts-for.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { openProse } from '../series/open-prose.ts';
import { type Journals, readJournals } from '../series/read-journals.ts';
import { readMap } from '../series/read-map.ts';
import { SERIES_SENTENCES } from '../series/sentences.ts';
import { writeOutput } from '../series/write-output.ts';
import { tell } from '../tell.ts';
import { TOOL } from '../tool.ts';
import { UsageError } from '../usage-error.ts';
import { useColor } from '../use-color.ts';

/** `gouji series JOURNAL…` */
export async function series({ operands, options }: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  if (operands.length === 0 || operands.includes('')) throw new UsageError(SERIES_SENTENCES[lang].noOperand);
  const format = oneOf({ name: 'format', value: options.format }, FORMATS, lang) ?? 'text';
  const severity = oneOf({ name: 'severity', value: options.severity }, SEVERITIES, lang) ?? 'warning';
  const thresholds = readShares(options.repeated, lang);
  const map = options.bodies === undefined ? undefined : readMap(options.bodies, lang);

  const journals = await readJournals(operands, lang);
  if (journals.entries.length === 0) throw new UsageError(SERIES_SENTENCES[lang].empty);
  if (!options.quiet) await tellWhatIsMissing(journals, lang, io);
  const proseOf = await openProse(journals.prose);
  const result = checkSeries(journals.entries, {
    lang,
    proseOf,
    ...(map && { map }),
    ...(thresholds && { thresholds }),
  });
  await writeOutput(present(result, { format, lang, proseOf }, io), options.output, lang, io);
  return statusOf(result, severity);
}

const FORMATS = ['text', 'json', 'html'] as const;

/** `60,90`, in per cent. */
function readShares(value: string | undefined, lang: Lang): Thresholds | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{1,3})[,，](\d{1,3})$/.exec(value);
  const [info, warning] = [Number(match?.[1]) / 100, Number(match?.[2]) / 100];
  if (!match || info <= 0 || info > warning || warning > 1)
    throw new UsageError(SERIES_SENTENCES[lang].badShares(value));
  return { info, warning };
}

async function tellWhatIsMissing({ unchecked, spoiled, prose }: Journals, lang: Lang, io: Io): Promise<void> {
  const sentences = SERIES_SENTENCES[lang];
  if (unchecked > 0) await tell(io, sentences.unchecked(unchecked));
  if (spoiled > 0) await tell(io, sentences.spoiled(spoiled));
  if (prose.length === 0) await tell(io, sentences.noProse);
}

interface Presentation {
  format: (typeof FORMATS)[number];
  lang: Lang;
  proseOf: Awaited<ReturnType<typeof openProse>>;
}

function present(result: SeriesResult, { format, lang, proseOf }: Presentation, io: Io): string {
  if (format === 'json') return `${JSON.stringify({ schema: 1, tool: TOOL, ...result }, null, 2)}\n`;
  if (format === 'html')
    return seriesPage(result, {
      lang,
      sharedOf: (report, other) => sharedSentences(proseOf(report) ?? [], proseOf(other) ?? []),
    });
  const width = io.stdout.isTerminal ? io.stdout.columns : undefined;
  return formatSeries(result, { lang, color: useColor(io.stdout, io.env), ...(width ? { width } : {}) });
}

function statusOf({ found }: SeriesResult, least: Severity): ExitStatus {
  const counts = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  const isFound = found.some(({ findings }) => findings.some(({ severity }) => counts.includes(severity)));
  return isFound ? EXIT.findings : EXIT.ok;
}
