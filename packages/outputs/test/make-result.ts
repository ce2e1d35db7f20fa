import {
  type Cell,
  type Check,
  cellIds,
  type Finding,
  identities,
  type Open,
  type ReportResult,
  type Result,
  type TableId,
  type TableState,
  TEMPLATES,
  type TemplateId,
  type Verdict,
} from '@gouji/core';

interface Options {
  template?: TemplateId;
  /** Numbers as read; what is not given is 0. */
  numbers?: Readonly<Record<string, number>>;
  /** Cells that were not read as numbers. */
  others?: Readonly<Record<string, Partial<Cell>>>;
  findings?: readonly Partial<Finding>[];
  open?: readonly Open[];
}

/** A checked report of the given figures, as the core would give it. */
export function makeReport({
  template = '2021',
  numbers = {},
  others = {},
  findings = [],
  open = [],
}: Options): ReportResult {
  const cells: Record<string, Cell> = {};
  for (const id of cellIds(TEMPLATES[template])) {
    const value = numbers[id] ?? 0;
    cells[id] = others[id]
      ? { value: null, text: '', state: 'blank', ...others[id] }
      : { value, text: String(value), state: 'number' };
  }
  const checks = identities(TEMPLATES[template]).map((identity): Check => {
    const left = addUp(identity.left, cells);
    const right = addUp(identity.right, cells);
    const outcome = left === null || right === null ? 'undetermined' : left === right ? 'pass' : 'violation';
    return {
      id: identity.id,
      rule: identity.rule,
      outcome,
      left,
      right,
      cells: [...identity.left, ...identity.right],
    };
  });
  const full = findings.map((finding, i) => ({ ...FINDING, id: String(i).padStart(16, '0'), ...finding }));
  const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;
  return {
    source: 'report.html',
    digest: null,
    retrievedAt: null,
    format: 'html',
    ocr: false,
    status: 'checked',
    reason: null,
    report: {
      title: '某某市某某局2022年政府信息公开工作年度报告',
      organization: '某某市某某局',
      year: 2022,
      template,
      publishedOn: '2023-01-20',
      sections: [],
      tables: {
        disclosure: stateOf('disclosure', cells),
        applications: stateOf('applications', cells),
        review: stateOf('review', cells),
      },
      cells,
      claims: [],
    },
    checks,
    findings: full,
    open: [...open],
    summary: {
      verdict: judge(checks, full, open),
      error: count(full, ({ severity }) => severity === 'error'),
      warning: count(full, ({ severity }) => severity === 'warning'),
      info: count(full, ({ severity }) => severity === 'info'),
      checks: {
        pass: count(checks, ({ outcome }) => outcome === 'pass'),
        violation: count(checks, ({ outcome }) => outcome === 'violation'),
        undetermined: count(checks, ({ outcome }) => outcome === 'undetermined'),
      },
      cells: {
        read: count(Object.values(cells), ({ state }) => state === 'number'),
        expected: Object.keys(cells).length,
      },
      numbersInProse: { bound: 6, total: 14 },
      overviewLength: 480,
    },
  };
}

export function makeResult(...reports: ReportResult[]): Result {
  return { schema: 1, tool: { name: 'gouji', version: '0.1.0' }, reports };
}

const FINDING: Omit<Finding, 'id'> = {
  rule: 'applications/arithmetic',
  severity: 'error',
  category: 'arithmetic',
  at: null,
  message: 'a message',
  cells: [],
  checks: [],
  expected: null,
  actual: null,
  quote: null,
  localisation: null,
  suspects: [],
  others: [],
};

function stateOf(table: TableId, cells: Readonly<Record<string, Cell>>): TableState {
  const states = Object.entries(cells).flatMap(([id, { state }]) =>
    id.startsWith(`${table}.`) ? [state] : [],
  );
  return states.every((state) => state === 'missing') ? 'missing' : 'read';
}

function judge(checks: readonly Check[], findings: readonly Finding[], open: readonly Open[]): Verdict {
  if (checks.every(({ outcome }) => outcome === 'undetermined')) return 'unread';
  if (findings.some(({ severity }) => severity !== 'info')) return 'findings';
  return open.length > 0 || checks.some(({ outcome }) => outcome !== 'pass') ? 'open' : 'consistent';
}

function addUp(ids: readonly string[], cells: Readonly<Record<string, Cell>>): number | null {
  let sum = 0;
  for (const id of ids) {
    const cell = cells[id]!;
    if (cell.state === 'unreadable' || cell.state === 'missing') return null;
    sum += cell.value ?? 0;
  }
  return sum;
}

/** 38 applications and one carried over, 39 answered; two cases of review. Wholly consistent. */
export const CONSISTENT: Readonly<Record<string, number>> = {
  'applications.new.naturalPerson': 10,
  'applications.new.business': 1,
  'applications.new.research': 3,
  'applications.new.legalService': 24,
  'applications.new.total': 38,
  'applications.carriedOver.naturalPerson': 1,
  'applications.carriedOver.total': 1,
  'applications.granted.naturalPerson': 9,
  'applications.granted.business': 1,
  'applications.granted.legalService': 24,
  'applications.granted.total': 34,
  'applications.unavailable.notHeld.naturalPerson': 2,
  'applications.unavailable.notHeld.research': 3,
  'applications.unavailable.notHeld.total': 5,
  'applications.processedTotal.naturalPerson': 11,
  'applications.processedTotal.business': 1,
  'applications.processedTotal.research': 3,
  'applications.processedTotal.legalService': 24,
  'applications.processedTotal.total': 39,
  'review.reconsideration.upheld': 1,
  'review.reconsideration.pending': 1,
  'review.reconsideration.total': 2,
  'disclosure.normativeDocuments.issued': 3,
  'disclosure.normativeDocuments.inForce': 41,
};
