import { mkdirSync } from 'node:fs';
import os from 'node:os';
import type { Lang, Severity } from '@gouji/core';
import { keyOf, nameOf } from '../batch/journal-line.ts';
import { showProgress } from '../batch/progress-bar.ts';
import { runBatch } from '../batch/run-batch.ts';
import { summaryText } from '../batch/summary-text.ts';
import { addTo, emptyTally } from '../batch/tally.ts';
import { BATCH_WORDS } from '../batch/words.ts';
import { Configurations } from '../config/configurations.ts';
import type { Reported } from '../config/reported-by.ts';
import { tellUnused } from '../config/tell-unused.ts';
import { SEVERITIES } from '../counts-for.ts';
import type { ExitStatus } from '../exit-status.ts';
import { collectInputs, type Input } from '../inputs/collect-inputs.ts';
import type { Io } from '../io.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

interface BatchSettings {
  out: string;
  severity: Severity;
  workers: number;
  timeLimit: number;
  quiet: boolean;
  exclude: readonly string[];
  lang: Lang;
}

/** `gouji batch PATH… --out DIR` */
export async function batch(given: Arguments, lang: Lang, io: Io): Promise<ExitStatus> {
  const settings = readSettings(given, lang);
  const { out, severity, quiet } = settings;
  const configs = new Configurations(given.options.config, lang);
  const exclude = [...settings.exclude, ...(await configs.exclude(given.operands))];
  const { inputs, skipped } = findInputs(given.operands, { ...settings, exclude });
  if (skipped > 0 && !quiet) await tell(io, SENTENCES[lang].skipped(skipped));

  const tally = emptyTally();
  const reported: Reported[] = [];
  const progress = quiet ? undefined : showProgress(inputs.length, lang, io);
  const interruption = listenForInterruption();
  await runBatch(inputs, {
    ...settings,
    signal: interruption.signal,
    configs,
    onDone: (done) => {
      addTo(tally, done, severity);
      if (!configs.isEmpty) reported.push(done.brief);
      progress?.step();
    },
  });
  await progress?.end();
  if (interruption.signal.aborted) {
    await tell(io, BATCH_WORDS[lang].interrupted);
    return interruption.passOn();
  }
  interruption.end();
  if (!quiet) await tellUnused(configs, reported, lang, io);
  const written = [
    { name: 'results.ndjson', says: BATCH_WORDS[lang].journal },
    { name: 'prose.ndjson', says: BATCH_WORDS[lang].prose },
  ];
  await io.stdout.write(summaryText(tally, out, written, lang));
  return tally.status;
}

function readSettings({ options, operands }: Arguments, lang: Lang): BatchSettings {
  if (operands.length === 0 || operands.includes('')) throw new UsageError(SENTENCES[lang].noPath);
  if (operands.includes('-')) throw new UsageError(BATCH_WORDS[lang].noStandardInput);
  if (!options.out) throw new UsageError(BATCH_WORDS[lang].noOut);
  return {
    out: options.out,
    severity: oneOf({ name: 'severity', value: options.severity }, SEVERITIES, lang) ?? 'error',
    workers: wholeNumber('workers', options.workers, lang) ?? os.availableParallelism(),
    timeLimit: (wholeNumber('time-limit', options['time-limit'], lang) ?? TIME_LIMIT) * 1000,
    quiet: options.quiet ?? false,
    exclude: options.exclude ?? [],
    lang,
  };
}

/** In seconds: the largest PDFs take about ten. */
const TIME_LIMIT = 60;

function wholeNumber(
  name: 'workers' | 'time-limit',
  value: string | undefined,
  lang: Lang,
): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(BATCH_WORDS[lang].badNumber(`--${name}`, value, 1));
  return Number(value);
}

/** Each document once; what an earlier run wrote is no document. */
function findInputs(operands: readonly string[], { out, exclude, lang }: BatchSettings) {
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new UsageError(BATCH_WORDS[lang].outIsFile(out));
  }
  const { inputs, skipped } = collectInputs(operands, { output: undefined, out, exclude });
  const once = new Map<string, Input>();
  for (const input of inputs) {
    const key = keyOf(input.source, nameOf(input.path));
    if (!once.has(key)) once.set(key, input);
  }
  if (once.size === 0) throw new UsageError(SENTENCES[lang].noDocuments(operands));
  return { inputs: [...once.values()], skipped };
}

/** Ctrl-C ends the workers and closes the journal before the process goes the way of all that are interrupted. */
function listenForInterruption() {
  const controller = new AbortController();
  let received: NodeJS.Signals = 'SIGINT';
  const stop = (signal: NodeJS.Signals) => {
    received = signal;
    controller.abort();
  };
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    end,
    passOn: (): Promise<never> => {
      end();
      process.kill(process.pid, received);
      return new Promise(() => {});
    },
  };
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
