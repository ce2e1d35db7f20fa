import type { Message } from '@gouji/core';

/** How much a reader takes on. A report has some pages; what has more is none, or means harm. */
export interface Limits {
  /** Of the file. */
  bytes: number;
  /** Of what the file unpacks to, all its parts together. */
  unpacked: number;
  pages: number;
  /** Slots of all tables together. */
  cells: number;
  /** Drawing instructions of all pages, XML elements of one part: each costs its time. */
  steps: number;
}

export const LIMITS: Limits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 100 * 1024 * 1024,
  pages: 300,
  cells: 200_000,
  steps: 400_000,
};

/** What to say where a limit is passed: each has its own sentence. */
export const PASSED: Readonly<Record<keyof Limits, Message>> = {
  bytes: {
    zh: '文件超过 50 MB，请只保留年度报告本身后再核对。',
    en: 'The file has more than 50 MB; please keep only the report itself and check it again.',
  },
  unpacked: {
    zh: '文件解压后超过 100 MB，不是正常的年度报告，没有读取。',
    en: 'The file unpacks to more than 100 MB, which no annual report does; it was not read.',
  },
  pages: {
    zh: '文件超过 300 页，请只保留年度报告本身后再核对。',
    en: 'The file has more than 300 pages; please keep only the report itself and check it again.',
  },
  cells: {
    zh: '文件中的表格超过 20 万个单元格，请只保留年度报告本身后再核对。',
    en: 'The tables of the file have more than 200,000 cells; please keep only the report itself and check it again.',
  },
  steps: {
    zh: '文件的内容过于庞大，请只保留年度报告本身后再核对。',
    en: 'What the file holds is too much; please keep only the report itself and check it again.',
  },
};

/** Thrown where a reader passes a limit, deep within. */
export class PassedLimit extends Error {
  readonly limit: keyof Limits;

  constructor(limit: keyof Limits) {
    super(limit);
    this.limit = limit;
  }
}
