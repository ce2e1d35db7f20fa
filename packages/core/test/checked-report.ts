import type { Prose, Section } from '../src/report/report.ts';
import { findOfficialSection, guessSection } from '../src/report/section-title.ts';
import { type CellId, TEMPLATES } from '../src/report/template.ts';
import type { CheckedReport, Rule } from '../src/rules/rule.ts';

export interface Facts extends Partial<Omit<CheckedReport, 'preamble' | 'sections' | 'cells'>> {
  preamble?: string[];
  /** Title and paragraphs, in order. */
  sections?: [title: string, ...paragraphs: string[]][];
  /** A text stands for a cell that is no number. */
  cells?: Record<CellId, number | string>;
}

/** A report of which a rule sees just these facts; all else is empty. */
export function checkedReport({ preamble = [], sections = [], cells = {}, ...facts }: Facts): CheckedReport {
  const missing = {
    state: 'missing',
    template: null,
    slips: [],
    misshapen: [],
    origins: [],
    copies: [],
  } as const;
  const table = () => ({ ...missing, slips: [], misshapen: [], origins: [], copies: [] });
  return {
    title: null,
    organization: null,
    year: null,
    period: null,
    publishedOn: null,
    template: TEMPLATES['2021'],
    tables: { disclosure: table(), applications: table(), review: table() },
    links: [],
    second: null,
    prose: { claims: [], total: 0, equations: [], sums: [], ratios: [], contradictions: [], units: [] },
    checks: [],
    faults: [],
    ...facts,
    preamble: preamble.map(paragraph),
    sections: sections.map(makeSection),
    cells: new Map(Object.entries(cells).map(([id, value]) => [id, makeCell(id, value)])),
  };
}

/** What a rule says of these facts: `pass`, `undetermined`, or the message of each violation with its severity. */
export function judge(rule: Rule<string>, facts: Facts): string[] {
  return [...rule.check(checkedReport(facts))].map((outcome) =>
    outcome.outcome === 'violation'
      ? `${outcome.severity ?? rule.severity} ${outcome.message}`
      : outcome.outcome,
  );
}

/** The six sections, each with a paragraph; those given replace theirs. */
export function sixSections(paragraphs: Record<number, string[]> = {}): NonNullable<Facts['sections']> {
  return TITLES.map((title, i) => [title, ...(paragraphs[i + 1] ?? ['已按规定公开。'])]);
}

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

export function paragraph(text: string): Prose {
  return { kind: 'paragraph', text, runs: [{ start: 0, origin: null }] };
}

function makeSection([title, ...paragraphs]: [string, ...string[]]): Section {
  const words = title.replace(/^[一二三四五六七八九十]?、/, '');
  const number = '一二三四五六七八九'.indexOf(title[0]!) + 1;
  return {
    number: number === 0 ? null : number,
    official: findOfficialSection(words) ?? guessSection(words),
    title,
    heading: paragraph(title),
    prose: paragraphs.map(paragraph),
    illustrated: false,
  };
}

function makeCell(id: CellId, value: number | string) {
  if (typeof value === 'number') {
    return { id, value, text: String(value), state: 'number', origin: null } as const;
  }
  return {
    id,
    value: null,
    text: value,
    state: value === '' ? 'blank' : 'unreadable',
    origin: null,
  } as const;
}
