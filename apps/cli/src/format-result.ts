import { writeFileSync } from 'node:fs';
import type { Lang, ReportResult, Result } from '@gouji/core';
import { formatMarkdown, formatText } from '@gouji/outputs';
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
}

const TOOL: Result['tool'] = { name: 'gouji', version: VERSION };

export function openOutput(settings: OutputSettings, io: Io): ResultOutput {
  const target = settings.output === undefined ? io.stdout : openFile(settings.output, settings.lang);
  if (settings.format === 'ndjson') return writeLines(target);
  if (settings.format === 'json') return writeJson(target);
  const reports: ReportResult[] = [];
  return {
    add: async (report) => {
      reports.push(report);
      return true;
    },
    close: async () => {
      await target.write(format({ schema: 1, tool: TOOL, reports }, settings, target, io));
    },
  };
}

function writeLines(target: Output): ResultOutput {
  return {
    add: (report) => target.write(`${JSON.stringify({ ...report, tool: TOOL })}\n`),
    close: async () => {},
  };
}

/** Report by report: some thousands are more than one string can hold. */
function writeJson(target: Output): ResultOutput {
  const empty: Result = { schema: 1, tool: TOOL, reports: [] };
  const [head, tail] = `${JSON.stringify(empty, null, INDENT)}\n`.split('[]') as [string, string];
  let before = `${head}[\n`;
  return {
    add: (report) => {
      const lines = JSON.stringify(report, null, INDENT).split('\n');
      const text = before + lines.map((line) => ' '.repeat(2 * INDENT) + line).join('\n');
      before = ',\n';
      return target.write(text);
    },
    close: async () => {
      await target.write(`\n${' '.repeat(INDENT)}]${tail}`);
    },
  };
}

const INDENT = 2;

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

function format(result: Result, settings: OutputSettings, target: Output, io: Io): string {
  const { format: name, lang } = settings;
  if (name === 'markdown') return formatMarkdown(result, lang);
  const width = target.isTerminal ? target.columns : undefined;
  return formatText(result, { lang, color: useColor(target, io.env), ...(width ? { width } : {}) });
}
