import { writeFile } from 'node:fs/promises';
import type { Lang, ReportResult, Result } from '@gouji/core';
import type { Io, Output } from './io.ts';
import { SENTENCES } from './sentences.ts';
import { UsageError } from './usage-error.ts';
import { useColor } from './use-color.ts';
import { VERSION } from './version.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Takes the reports one by one, in their order. */
export interface ResultOutput {
  /** Resolves to false where nobody reads any more. */
  add(report: ReportResult): Promise<boolean>;
  close(): Promise<void>;
}

interface OutputSettings {
  format: FormatName;
  /** A file, standard output unless given. */
  output: string | undefined;
  lang: Lang;
}

const TOOL: Result['tool'] = { name: 'gouji', version: VERSION };

export async function openOutput(settings: OutputSettings, io: Io): Promise<ResultOutput> {
  const target = settings.output === undefined ? io.stdout : await openFile(settings.output, settings.lang);
  if (settings.format === 'ndjson') {
    return {
      add: (report) => target.write(`${JSON.stringify({ ...report, tool: TOOL })}\n`),
      close: async () => {},
    };
  }
  const reports: ReportResult[] = [];
  return {
    add: async (report) => {
      reports.push(report);
      return true;
    },
    close: async () => {
      await target.write(await format({ schema: 1, tool: TOOL, reports }, settings, target, io));
    },
  };
}

/** Emptied at once, so that a file that cannot be written is told before the work. */
async function openFile(path: string, lang: Lang): Promise<Output> {
  const writing = async (text: string, flag: 'w' | 'a') => {
    try {
      await writeFile(path, text, { flag });
      return true;
    } catch (error) {
      throw new UsageError(SENTENCES[lang].cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
    }
  };
  await writing('', 'w');
  return { write: (text) => writing(text, 'a'), isTerminal: false, columns: undefined };
}

async function format(result: Result, settings: OutputSettings, target: Output, io: Io): Promise<string> {
  const { format: name, lang } = settings;
  if (name === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  const { formatMarkdown, formatText } = await import('@gouji/outputs');
  if (name === 'markdown') return formatMarkdown(result, lang);
  const width = target.isTerminal ? target.columns : undefined;
  return formatText(result, { lang, color: useColor(target, io.env), ...(width ? { width } : {}) });
}
