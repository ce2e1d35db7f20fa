import type { Message } from '@gouji/core';
import type { Write } from './write.ts';

/** A form in which results are written. */
export interface Writer {
  /** As `--format` takes it. */
  name: string;
  /** With its dot. */
  extension: string;
  mediaType: string;
  /** What it is, in a few words. */
  label: Message;
  /** `result`: what was found; `figures`: what the reports hold; `paper`: to be sent or signed. */
  kind: 'result' | 'figures' | 'paper';
  /** Whether each report is given as soon as it comes; else all at the end. */
  streams: boolean;
  /** Whether it gives bytes and not text. */
  binary: boolean;
  /** Whether it gives the digest of each document. */
  digest: boolean;
  load: () => Promise<Write>;
}

/** Every form, in the order of the menus; whatever offers them goes by this table. */
export const WRITERS = [
  {
    name: 'text',
    extension: '.txt',
    mediaType: 'text/plain',
    label: { zh: '文本', en: 'text' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./text/write-text.ts')).writeText,
  },
  {
    name: 'json',
    extension: '.json',
    mediaType: 'application/json',
    label: { zh: 'JSON', en: 'JSON' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: true,
    load: async () => (await import('./json/write-json.ts')).writeJson,
  },
  {
    name: 'ndjson',
    extension: '.ndjson',
    mediaType: 'application/x-ndjson',
    label: { zh: 'JSON，一行一份报告', en: 'JSON, a report a line' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: true,
    load: async () => (await import('./json/write-ndjson.ts')).writeNdjson,
  },
  {
    name: 'markdown',
    extension: '.md',
    mediaType: 'text/markdown',
    label: { zh: 'Markdown', en: 'Markdown' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./markdown/write-markdown.ts')).writeMarkdown,
  },
  {
    name: 'csv',
    extension: '.csv',
    mediaType: 'text/csv',
    label: { zh: '问题清单，CSV，一行一个问题', en: 'findings as CSV, a row each' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./csv/write-csv.ts')).writeCsv,
  },
  {
    name: 'xlsx',
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: { zh: '问题台账，Excel', en: 'ledger of problems, Excel' },
    kind: 'paper',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./xlsx/write-xlsx.ts')).writeXlsx,
  },
  {
    name: 'html',
    extension: '.html',
    mediaType: 'text/html',
    label: { zh: '汇总网页，可离线打开', en: 'summary page, opens offline' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./summary/write-summary.ts')).writeSummary,
  },
  {
    name: 'checkup',
    extension: '.html',
    mediaType: 'text/html',
    label: { zh: '送审体检单，网页，一份报告一页', en: 'check-up sheets, a page a report' },
    kind: 'paper',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./checkup/write-checkup.ts')).writeCheckup,
  },
  {
    name: 'checkup-docx',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: { zh: '送审体检单，Word', en: 'check-up sheets, Word' },
    kind: 'paper',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./docx/write-docx.ts')).writeCheckupDocx,
  },
  {
    name: 'notice',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: { zh: '整改通知，Word，一个单位一份', en: 'letters on what to mend, Word' },
    kind: 'paper',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./docx/write-docx.ts')).writeNotice,
  },
  {
    name: 'bulletin',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: { zh: '通报，Word', en: 'bulletin on all reports, Word' },
    kind: 'paper',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./docx/write-docx.ts')).writeBulletin,
  },
  {
    name: 'sarif',
    extension: '.sarif',
    mediaType: 'application/sarif+json',
    label: { zh: 'SARIF 2.1.0', en: 'SARIF 2.1.0' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./sarif/write-sarif.ts')).writeSarif,
  },
  {
    name: 'junit',
    extension: '.xml',
    mediaType: 'application/xml',
    label: { zh: 'JUnit XML', en: 'JUnit XML' },
    kind: 'result',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./junit/write-junit.ts')).writeJunit,
  },
  {
    name: 'figures',
    extension: '.csv',
    mediaType: 'text/csv',
    label: { zh: '全部数据，CSV，一行一份报告', en: 'figures as CSV, a row a report' },
    kind: 'figures',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./figures/write-figures.ts')).writeFigures,
  },
  {
    name: 'figures-long',
    extension: '.csv',
    mediaType: 'text/csv',
    label: { zh: '全部数据，CSV，一行一格', en: 'figures as CSV, a row a cell' },
    kind: 'figures',
    streams: true,
    binary: false,
    digest: false,
    load: async () => (await import('./figures/write-figures.ts')).writeLongFigures,
  },
  {
    name: 'parquet',
    extension: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    label: { zh: '全部数据，Parquet，一行一份报告', en: 'figures as Parquet, a row a report' },
    kind: 'figures',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./parquet/write-parquet.ts')).writeParquet,
  },
  {
    name: 'parquet-long',
    extension: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    label: { zh: '全部数据，Parquet，一行一格', en: 'figures as Parquet, a row a cell' },
    kind: 'figures',
    streams: false,
    binary: true,
    digest: false,
    load: async () => (await import('./parquet/write-parquet.ts')).writeLongParquet,
  },
] as const satisfies readonly Writer[];

export type WriterName = (typeof WRITERS)[number]['name'];

/** The writer of that name. */
export function writerOf(name: WriterName): Writer {
  return WRITERS.find((writer) => writer.name === name)!;
}
