import { labelKey } from '../label.ts';
import type { Label } from '../template.ts';
import type { Entry } from './find-labels.ts';
import type { FlatCell, FlatText } from './flat-text.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/**
 * The rows with those whose label is misspelt beyond recognition (其他法律行政止公开), by their place: between two rows
 * of the form that lack but one between them stand unknown words, half of them those of its label, and as many values
 * as it wants.
 *
 * @param form the rows of the form in their order, for rows before and after
 */
export function placeMisspelt<T extends Named>(
  rows: readonly Entry<T>[],
  text: FlatText,
  {
    vocabulary,
    form,
    expected,
  }: { vocabulary: Vocabulary<T>; form: readonly T[]; expected: (item: T) => number },
): Entry<T>[] {
  return rows.flatMap((row, i) => {
    const next = rows[i + 1];
    const place = form.indexOf(row.item);
    const missing = next && form.indexOf(next.item) === place + 2 ? form[place + 1] : undefined;
    const found = missing && next && findUnknown(text, row, next, vocabulary);
    const printed = found?.wordings.find((words) => resembles(words, missing!.label));
    if (!missing || !found || printed === undefined || found.values.length !== expected(missing))
      return [row];
    const own = row.values.filter((value) => !found.values.includes(value));
    return [
      { ...row, values: own },
      { ...found, printed, item: missing, fit: 'slip', region: row.region },
    ];
  });
}

interface Unknown extends Pick<Entry<unknown>, 'start' | 'end' | 'values'> {
  /** The unknown words, and with those around them that the table knows. */
  wordings: string[];
}

/** The one run of unknown words between two rows, and the values after it. */
function findUnknown<T extends Named>(
  { cells }: FlatText,
  row: Entry<T>,
  next: Entry<T>,
  vocabulary: Vocabulary<T>,
): Unknown | undefined {
  const runs = runsOf(cells.slice(row.end + 1, next.start));
  const unknown = runs.filter(({ words }) => words.some(({ text }) => !vocabulary.knows(text)));
  // what lacks its end is a piece of the label, and known
  const [run, other] = unknown.length > 0 ? unknown : runs.filter(({ values }) => values.length > 0);
  if (!run || other) return undefined;
  const strange = run.words.filter(({ text }) => !vocabulary.knows(text));
  const wordings = [strange, run.words].map((words) => words.map(({ text }) => text).join(''));
  const start = cells.indexOf(run.words[0]!);
  return { wordings, start, end: cells.indexOf(run.words.at(-1)!), values: run.values };
}

/** Words and the values that follow them. */
function runsOf(cells: readonly FlatCell[]): { words: FlatCell[]; values: FlatCell[] }[] {
  const runs: { words: FlatCell[]; values: FlatCell[] }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (cell.kind === 'value') last?.values.push(cell);
    if (cell.kind !== 'words') continue;
    if (last && last.values.length === 0) last.words.push(cell);
    else runs.push({ words: [cell], values: [] });
  }
  return runs;
}

/** Half of what is printed stands in the official label, and half of that in what is printed. */
function resembles(printed: string, { zh }: Label): boolean {
  const [key, official] = [labelKey(printed), labelKey(zh)];
  const share = (of: string, among: string) =>
    [...of].filter((one) => among.includes(one)).length / of.length;
  return key !== '' && share(key, official) >= 0.5 && share(official, key) >= 0.5;
}
