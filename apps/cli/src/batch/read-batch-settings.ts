import os from 'node:os';
import type { Lang, Severity } from '@gouji/core';
import { SEVERITIES } from '../counts-for.ts';
import { type Arguments, oneOf } from '../parse-arguments.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';
import { BATCH_WORDS } from './words.ts';

export interface BatchSettings {
  out: string;
  severity: Severity;
  workers: number;
  /** In milliseconds. */
  timeLimit: number;
  /** The list of the bodies expected. */
  expected: string | undefined;
  /** The journal of an earlier run. */
  since: string | undefined;
  quiet: boolean;
  exclude: readonly string[];
}

export function readBatchSettings({ options, operands }: Arguments, lang: Lang): BatchSettings {
  // An empty name is a variable that was not set.
  if (operands.length === 0 || operands.includes('')) throw new UsageError(SENTENCES[lang].noPath);
  if (operands.includes('-')) throw new UsageError(BATCH_WORDS[lang].noStandardInput);
  if (!options.out) throw new UsageError(BATCH_WORDS[lang].noOut);
  return {
    out: options.out,
    severity: oneOf({ name: 'severity', value: options.severity }, SEVERITIES, lang) ?? 'error',
    workers: wholeNumber('workers', options.workers, lang) ?? os.availableParallelism(),
    timeLimit: (wholeNumber('time-limit', options['time-limit'], lang) ?? TIME_LIMIT) * 1000,
    expected: options.expected,
    since: options.since,
    quiet: options.quiet ?? false,
    exclude: options.exclude ?? [],
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
