import { readFileSync } from 'node:fs';
import type { Lang } from '@gouji/core';
import { decodeText } from '@gouji/readers';
import { UsageError } from '../usage-error.ts';
import { parseCsv } from './parse-csv.ts';
import { parseDay } from './parse-day.ts';
import { ROLL_CALL_WORDS } from './roll-call-words.ts';

/** A body that has to publish a report. */
export interface ExpectedBody {
  name: string;
  aliases: string[];
  /** ISO date; null where the list has none. */
  deadline: string | null;
  /** That the report is on; null where the list has none. */
  year: number | null;
}

/**
 * Reads the list of the bodies expected, a CSV or a workbook with a row of heads: 单位, and if wanted 别名 (parted by 、 or
 * ;), 截止日期 and 年度; or name, aliases, deadline and year.
 *
 * @throws UsageError with a sentence that names the file and what is wrong
 */
export async function readExpected(file: string, lang: Lang): Promise<ExpectedBody[]> {
  const words = ROLL_CALL_WORDS[lang];
  const [heads = [], ...rows] = await readTable(file, lang);
  const columns = heads.map((head) => COLUMNS.find(({ heads }) => heads.test(head.trim()))?.column);
  if (!columns.includes('name')) throw new UsageError(words.noNames(file));
  const bodies = rows.flatMap((row, i): ExpectedBody[] => {
    const value = (column: Column) => (row[columns.indexOf(column)] ?? '').trim();
    const name = value('name');
    if (name === '') return [];
    const day = value('deadline');
    const deadline = day === '' ? null : parseDay(day);
    if (day !== '' && deadline === null) throw new UsageError(words.noDay(file, i + 2, day));
    const year = /^(?:19|20)\d\d/.exec(value('year'))?.[0];
    const aliases = value('aliases')
      .split(/[、;；,，|\n]/)
      .map((one) => one.trim());
    return [{ name, aliases: aliases.filter(Boolean), deadline, year: year ? Number(year) : null }];
  });
  if (bodies.length === 0) throw new UsageError(words.noBodies(file));
  return bodies;
}

type Column = 'name' | 'aliases' | 'deadline' | 'year';

const COLUMNS: readonly { column: Column; heads: RegExp }[] = [
  { column: 'aliases', heads: /别名|曾用名|简称|^alias/i },
  { column: 'deadline', heads: /截止|期限|时限|^deadline/i },
  { column: 'year', heads: /年度|年份|^year/i },
  { column: 'name', heads: /单位|名称|机关|部门|主体|^(?:name|body|organi[sz]ation)$/i },
];

async function readTable(file: string, lang: Lang): Promise<string[][]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(ROLL_CALL_WORDS[lang].cannotRead(file, code));
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return parseCsv(decodeText(bytes).text);
  const { readSheet } = await import('./read-sheet.ts');
  try {
    return readSheet(bytes);
  } catch {
    throw new UsageError(ROLL_CALL_WORDS[lang].noSheet(file));
  }
}
