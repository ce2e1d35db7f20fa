import { BREAK_TAG } from './strip-markup.ts';

/** The cells between the pipes of a line, as they stand; escaped pipes are hidden by now. */
export function splitPipes(text: string): string[] {
  return text.split('|').map((cell) => withoutFiller(cell.replace(BREAK_TAG, ' ').trim()));
}

/** What data frames write for nothing. */
function withoutFiller(cell: string): string {
  return FILLER.test(cell) ? '' : cell;
}

const FILLER = /^(?:nan|none|null|<na>|unnamed: ?\d{1,3}(?:_level_\d{1,2})?)$/i;
