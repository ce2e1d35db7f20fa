import { writeFileSync } from 'node:fs';
import { type Lang, type ReportResult, type Result, refuseDocument } from '@gouji/core';
import { openMarkdown, openText, type ReportWriter } from '@gouji/outputs';
import type { Io, Output } from './io.ts';
import { SENTENCES } from './sentences.ts';
import { UsageError } from './usage-error.ts';
import { useColor } from './use-color.ts';
import { VERSION } from './version.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown'] as const;
export type FormatName = (typeof FORMATS)[number];

/** The formats that give the whole result. */
const WHOLE: readonly FormatName[] = ['json', 'ndjson'];

export const showsDigest = (format: FormatName): boolean => WHOLE.includes(format);

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
  /** Reports that are consistent are left out of what people read. */
  quiet: boolean;
}

const TOOL: Result['tool'] = { name: 'gouji', version: VERSION };

export function openOutput(settings: OutputSettings, io: Io): ResultOutput {
  const target = settings.output === undefined ? io.stdout : openFile(settings.output, settings.lang);
  if (settings.format === 'ndjson') return writeLines(target, settings.lang);
  if (settings.format === 'json') return writeJson(target, settings.lang);
  return writeReports(target, openWriter(settings, target, io));
}

function openWriter({ format, lang, quiet }: OutputSettings, target: Output, io: Io): ReportWriter {
  if (format === 'markdown') return openMarkdown({ lang, quiet });
  const width = target.isTerminal ? target.columns : undefined;
  return openText({ lang, quiet, color: useColor(target, io.env), ...(width ? { width } : {}) });
}

/** Each report as soon as it is there. */
function writeReports(target: Output, writer: ReportWriter): ResultOutput {
  const write = async (text: string) => text === '' || target.write(text);
  return {
    add: (report) => write(writer.add(report)),
    close: async () => {
      await write(writer.close());
    },
  };
}

function writeLines(target: Output, lang: Lang): ResultOutput {
  return {
    add: (report) =>
      target.write(stringify(report, lang, (one) => `${JSON.stringify({ ...one, tool: TOOL })}\n`)),
    close: async () => {},
  };
}

/** Report by report: some thousands are more than one string can hold. */
function writeJson(target: Output, lang: Lang): ResultOutput {
  const empty: Result = { schema: 1, tool: TOOL, reports: [] };
  const [head, tail] = `${JSON.stringify(empty, null, INDENT)}\n`.split('[]') as [string, string];
  let before = `${head}[\n`;
  return {
    add: (report) => {
      const text = stringify(report, lang, (one) => {
        const lines = JSON.stringify(one, null, INDENT).split('\n');
        return before + lines.map((line) => ' '.repeat(2 * INDENT) + line).join('\n');
      });
      before = ',\n';
      return target.write(text);
    },
    close: async () => {
      await target.write(`\n${' '.repeat(INDENT)}]${tail}`);
    },
  };
}

const INDENT = 2;

/** A row of tens of megabytes, which each of its cells holds, is more than one string can. */
function stringify(report: ReportResult, lang: Lang, write: (report: ReportResult) => string): string {
  try {
    return write(report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { source, digest, format } = report;
    const refused = refuseDocument('too-large', { source, lang, ...(format ? { format } : {}) });
    return write({ ...refused, digest });
  }
}

/** Emptied at once, so that a file that cannot be written is told before the work. */
function openFile(path: string, lang: Lang): Output {
  const writing = (text: string, flag: 'w' | 'a') => {
    try {
      writeFileSync(path, text, { flag });
      return true;
    } catch (error) {
      throw new UsageError(SENTENCES[lang].cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ''));
    }
  };
  writing('', 'w');
  return { write: async (text) => writing(text, 'a'), isTerminal: false, columns: undefined };
}
