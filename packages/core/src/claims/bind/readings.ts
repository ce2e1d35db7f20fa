import { cellId, findCell, resultRows, type Template } from '../../report/template.ts';
import type { Applicant, Subject } from '../subject/subject.ts';
import type { FlowMeasure, Outcome } from '../words/sense.ts';
import { readCases } from './case-readings.ts';
import { readDocument } from './document-readings.ts';
import type { Reading, Words } from './reading.ts';

/** Every expression over the cells of the template that the words allow; none where the form has no such cell. */
export function findReadings(subject: Subject, template: Template): Reading[] {
  switch (subject.kind) {
    case 'flow':
      return readFlow(subject.measures, columnsOf(subject.applicants), template);
    case 'outcome':
      return readOutcomes(subject.outcomes, columnsOf(subject.applicants), template);
    case 'case':
      return readCases(subject);
    case 'document':
      return readDocument(subject.document, subject.measures, template);
    case 'channel':
      return [];
  }
}

type Flow = 'N' | 'N+C' | 'D' | 'N-X' | 'C' | 'X';

/** What each verb may mean, what it says most directly first. */
const FLOWS: Readonly<Record<FlowMeasure | 'any', readonly Flow[]>> = {
  new: ['N'],
  received: ['N', 'N+C'],
  accepted: ['N', 'N+C'],
  registered: ['N', 'N+C'],
  intake: ['N+C'],
  handled: ['D', 'N', 'N+C'],
  completed: ['D', 'N-X'],
  any: ['N', 'N+C', 'D'],
  carriedOver: ['C'],
  carriedForward: ['X'],
  carried: ['X', 'C'],
  transferred: ['C'],
};

const FLOW_TERMS: Readonly<Record<Flow, readonly (readonly [row: string, coefficient: number])[]>> = {
  N: [['new', 1]],
  'N+C': [
    ['new', 1],
    ['carriedOver', 1],
  ],
  D: [['processedTotal', 1]],
  'N-X': [
    ['new', 1],
    ['carriedForward', -1],
  ],
  C: [['carriedOver', 1]],
  X: [['carriedForward', 1]],
};

const FLOW_WORDS: Readonly<Record<Flow, Words>> = {
  N: { zh: '本年新收', en: 'newly received' },
  'N+C': { zh: '新收与结转合计', en: 'newly received and carried over together' },
  D: { zh: '（七）总计', en: '(7) total' },
  'N-X': { zh: '新收减去结转下年度', en: 'newly received less carried forward' },
  C: { zh: '上年结转', en: 'carried over' },
  X: { zh: '结转下年度', en: 'carried forward' },
};

function readFlow(
  measures: readonly (FlowMeasure | 'any')[],
  columns: readonly string[],
  template: Template,
): Reading[] {
  return flowsOf(measures, columns).map((flow) => ({
    terms: FLOW_TERMS[flow].flatMap(([row, coefficient]) =>
      columns.map((column) => [cellId('applications', row, column), coefficient] as const),
    ),
    words: addColumns(FLOW_WORDS[flow], columns, template),
  }));
}

/** 新收和上年结转共 n 件 is their sum; of other measures named together each may be meant. */
function flowsOf(measures: readonly (FlowMeasure | 'any')[], columns: readonly string[]): readonly Flow[] {
  const intake = measures.some(
    (measure) => measure === 'new' || measure === 'received' || measure === 'accepted',
  );
  const whole = columns[0] === 'total';
  const both = intake && measures.includes('carriedOver');
  if (whole && measures.length === 2 && both) return ['N+C'];
  const flows = measures.flatMap((measure) => FLOWS[measure]);
  // 新收38件，上年结转5件，其中自然人34件: of both.
  return [...new Set(both ? [...flows, 'N+C' as const] : flows)];
}

const ORGANIZATIONS = ['business', 'research', 'publicWelfare', 'legalService', 'other'];

function columnsOf(applicants: readonly Applicant[]): readonly string[] {
  if (applicants.length === 0) return ['total'];
  return applicants.flatMap((applicant) => (applicant === 'organizations' ? ORGANIZATIONS : [applicant]));
}

function addColumns(words: Words, columns: readonly string[], template: Template): Words {
  if (columns[0] === 'total') return words;
  if (columns.length === ORGANIZATIONS.length) {
    return { zh: `${words.zh}（法人或其他组织）`, en: `${words.en} (organisations)` };
  }
  const labels = columns.map(
    (column) => findCell(template, cellId('applications', 'new', column))!.column.label,
  );
  const zh = labels.map((label) => label.zh).join('、');
  const en = labels.map((label) => label.en).join(', ');
  return { zh: `${words.zh}（${zh}）`, en: `${words.en} (${en})` };
}

function readOutcomes(
  outcomes: readonly Outcome[],
  columns: readonly string[],
  template: Template,
): Reading[] {
  if (outcomes.includes('agreed')) {
    const strict = outcomes.map((outcome) => (outcome === 'agreed' ? 'granted' : outcome));
    const wide: Outcome[] = outcomes.includes('partial') ? [] : [...strict, 'partial'];
    return [strict, wide].flatMap((list) => readOutcomes(list, columns, template));
  }
  const rows = outcomes.flatMap((outcome) => rowsOf(outcome, template));
  if (rows.length === 0) return [];
  const terms = [...new Set(rows)].flatMap((row) =>
    columns.map((column) => [cellId('applications', row, column), 1] as const),
  );
  const names = [...new Set(outcomes.map((outcome) => nameOfRow(outcome)))];
  const labels = names.map((name) => labelOf(name, template));
  const words = {
    zh: labels.map((label) => label.zh).join('与') + (labels.length > 1 ? '合计' : ''),
    en: labels.map((label) => label.en).join(' and '),
  };
  return [{ terms, words: addColumns(words, columns, template) }];
}

const OLD_WORDS: Readonly<Partial<Record<Outcome, Outcome>>> = {
  alreadyPublic: 'granted',
  notOurs: 'unavailable.notHeld',
};

function nameOfRow(outcome: Outcome): Outcome {
  return OLD_WORDS[outcome] ?? outcome;
}

function rowsOf(outcome: Outcome, template: Template): string[] {
  const name = nameOfRow(outcome);
  const rows = resultRows(template).map((row) => row.id);
  return rows.filter((row) => row === name || row.startsWith(`${name}.`));
}

function labelOf(name: string, template: Template): Words {
  const row = template.tables.applications.rows.find(({ id }) => id === name);
  if (!row) return template.groups[name]!.label;
  const { zh, en } = row.label;
  const remark = zh.indexOf('（');
  return { zh: remark > 0 ? zh.slice(0, remark) : zh, en };
}
