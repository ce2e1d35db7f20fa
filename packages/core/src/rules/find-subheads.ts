import type { Prose, Section } from '../report/report.ts';
import { readNumeral } from '../report/section-title.ts';

/** A heading inside a section. */
export interface Subhead {
  prose: Prose;
  /** Among the paragraphs of the section. */
  at: number;
  /** （一） is above 1.; a heading without a numeral, or with one of another kind, is `plain`. */
  level: 'brackets' | 'digits' | 'plain';
  number: number | null;
  /** Without the numeral, up to the first mark. */
  words: string;
  /** The paragraph says no more than that. */
  isAlone: boolean;
  /** Where the words end in the paragraph. */
  end: number;
}

/** The headings of a section, numbered or not; 一是, 二是 are none. */
export function findSubheads({ prose }: Section): Subhead[] {
  return prose.flatMap((one, at) => readSubhead(one, at) ?? []);
}

function readSubhead(prose: Prose, at: number): Subhead | null {
  const head = prose.text.slice(0, 80);
  const brackets = readNumeral(head, 'brackets');
  const numeral = brackets ?? readNumeral(head, 'digits');
  const from = numeral?.length ?? 0;
  const mark = head.slice(from).search(/[。：:；;，,\n]/);
  const end = mark < 0 ? prose.text.length : from + mark;
  const words = prose.text.slice(from, end).trim();
  const isAlone = prose.text.slice(end).replace(/[。：:\s]/g, '') === '';
  if (words === '' || words.length > 40 || /^项/.test(words)) return null;
  if (!numeral && !isPlainHeading(prose, words, isAlone)) return null;
  const level = brackets ? 'brackets' : numeral ? 'digits' : 'plain';
  return { prose, at, level, number: numeral?.number ?? null, words, isAlone, end };
}

/** A heading of the page, or a short line that ends in a colon: 主动公开情况： */
function isPlainHeading(prose: Prose, words: string, isAlone: boolean): boolean {
  if (!isAlone || words.length > 24) return false;
  return prose.kind === 'heading' || /[：:]\s{0,4}$/.test(prose.text) || NAMES_WORK.test(words);
}

const NAMES_WORK =
  /^(?:主动公开|依申请公开|(?:政府)?信息管理|(?:\p{Script=Han}{0,8})?平台建设|监督保障)(?:工作)?(?:情况|方面)?$/u;
