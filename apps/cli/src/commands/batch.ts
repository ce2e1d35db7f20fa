import path from 'node:path';
import type { Lang } from '@gouji/core';
import type { WriteOptions } from '@gouji/outputs';
import { DOCUMENTS } from '../batch/documents.ts';
import { findBatchInputs } from '../batch/find-batch-inputs.ts';
import { listenForInterruption } from '../batch/listen-for-interruption.ts';
import { showProgress } from '../batch/progress-bar.ts';
import { type BatchSettings, readBatchSettings } from '../batch/read-batch-settings.ts';
import { readFirstRound } from '../batch/read-first-round.ts';
import { readJournal } from '../batch/read-journal.ts';
import { runBatch } from '../batch/run-batch.ts';
import { summaryText } from '../batch/summary-text.ts';
import { addTo, emptyTally } from '../batch/tally.ts';
import { BATCH_WORDS } from '../batch/words.ts';
import { writeDocuments } from '../batch/write-documents.ts';
import { writeLetters } from '../batch/write-letters.ts';
import { SERIES_PAGE, writeSeries } from '../batch/write-series.ts';
import { writeSheets } from '../batch/write-sheets.ts';
import { SUMMARY, writeSummary } from '../batch/write-summary.ts';
import type { Config } from '../config/config.ts';
import { Configurations } from '../config/configurations.ts';
import { papersOf } from '../config/papers-of.ts';
import type { Reported } from '../config/reported-by.ts';
import { tellUnused } from '../config/tell-unused.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../parse-arguments.ts';
import { type Arrived, callRoll } from '../roll-call/call-roll.ts';
import { describeRollCall } from '../roll-call/describe-roll-call.ts';
import { readExpected } from '../roll-call/read-expected.ts';
import { compareRounds } from '../rounds/compare-rounds.ts';
import { SENTENCES } from '../sentences.ts';
import { readMap } from '../series/read-map.ts';
import { tell } from '../tell.ts';
import { TOOL } from '../tool.ts';

/** `gouji batch PATH… --out DIR` */
export async function batch(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const settings = readBatchSettings(given, lang);
  const { out, severity, quiet } = settings;
  const configs = new Configurations(given.options.config, lang);
  const exclude = [...settings.exclude, ...(await configs.exclude(given.operands))];
  const config = await configs.for(path.join(given.operands[0]!, '*'));
  const before = await readBefore(settings, lang);
  const map = given.options.bodies === undefined ? undefined : readMap(given.options.bodies, lang);
  const { inputs, skipped } = findBatchInputs(given.operands, { out, exclude, lang });
  if (skipped > 0 && !quiet) await tell(io, SENTENCES[lang].skipped(skipped));

  const tally = emptyTally();
  const reported: Reported[] = [];
  const arrived: Arrived[] = [];
  const progress = quiet ? undefined : showProgress(inputs.length, lang, io);
  const interruption = listenForInterruption();
  const { signal } = interruption;
  const journal = await runBatch(inputs, {
    ...settings,
    lang,
    configs,
    signal,
    onDone: (done) => {
      addTo(tally, done, severity);
      if (!configs.isEmpty) reported.push(done.brief);
      if (before.bodies) arrived.push({ ...done.brief, source: done.input.source });
      progress?.step();
    },
  });
  await progress?.end();
  if (signal.aborted) {
    await tell(io, BATCH_WORDS[lang].interrupted);
    return interruption.passOn();
  }
  if (!quiet) await tellUnused(configs, reported, lang, io);

  const rollCall = before.bodies && callRoll(before.bodies, arrived, exemptBodies(config));
  const sources = new Set(inputs.map(({ source }) => source));
  const rounds = before.round && (await compareRounds(before.round, readJournal(journal), sources));
  const series = await writeSeries(journal, out, { lang, map });
  const options: WriteOptions = {
    lang,
    tool: TOOL,
    ...papersOf(config),
    ...(rollCall && { rollCall }),
    ...(rounds && { secondRound: rounds }),
    ...(series && { series }),
  };
  const documents = await writeDocuments(journal, out, tally.total, options);
  const sheets = await writeSheets(journal, out, tally.total, options);
  const letters = await writeLetters(journal, out, options);
  writeSummary(out, tally, { rollCall, rounds });
  interruption.end();
  const words = BATCH_WORDS[lang];
  const said = [
    ...(rollCall ? describeRollCall(rollCall, lang) : []),
    ...(rounds ? [words.rounds(rounds.counts)] : []),
    ...DOCUMENTS.filter(({ most }) => most && tally.total > most).map(({ name, most }) =>
      words.tooMany(name[lang], most!),
    ),
  ];
  const written = [
    ...documents,
    ...sheets,
    ...letters,
    ...(series ? [{ name: SERIES_PAGE[lang], says: words.series }] : []),
    { name: 'results.ndjson', says: words.journal },
    { name: 'prose.ndjson', says: words.prose },
    { name: SUMMARY, says: words.summary },
  ];
  await io.stdout.write(summaryText({ tally, said, folder: out, written }, lang));
  return tally.status;
}

/** What was there before the run; a list or a journal that cannot be used is told before the work. */
async function readBefore({ expected, since }: BatchSettings, lang: Lang) {
  return {
    bodies: expected === undefined ? undefined : await readExpected(expected, lang),
    round: since === undefined ? undefined : await readFirstRound(since, lang),
  };
}

/** Those that are held to no rule at all need not report. */
function exemptBodies(config: Config | null): string[] {
  return (config?.exempt ?? []).flatMap(({ body, rules }) => (rules ? [] : [body]));
}
