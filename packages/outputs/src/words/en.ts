import type { Summary } from '@gouji/core';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { AssumedCells, Words } from './words.ts';

export const en: Words = {
  severity: SEVERITY_WORDS.en,
  status: { checked: 'Checked', unrecognized: 'Not an annual report', unreadable: 'Unreadable' },
  state: {
    number: 'a number',
    blank: 'blank',
    dash: 'a dash',
    unreadable: 'unreadable',
    missing: 'missing',
    deduced: 'deduced',
  },
  inSum: { blank: 'blank', dash: '—', unreadable: '?', missing: '?' },
  format: {
    html: 'web page',
    mhtml: 'web archive',
    pdf: 'PDF',
    docx: 'Word document',
    doc: 'Word 97–2003 document',
    text: 'plain text',
    image: 'picture',
  },
  template: { '2019': '2019', '2021': '2021' },
  table: { disclosure: 'table 二', applications: 'table 三', review: 'table 四' },

  untitled: '(no title)',
  file: 'File',
  organization: 'Body',
  year: 'Year',
  form: 'Form',
  publishedOn: 'Published',
  quote: 'Text',
  inText: 'Text and structure',
  notRead: 'Not read',
  coverage: 'Coverage',
  space: ' ',
  colon: ': ',
  comma: ', ',
  or: ' or ',
  clause: ', ',
  semicolon: '; ',
  inBrackets: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  rows: (count) => ` (${count} rows alike)`,

  verdict: {
    consistent: (assumed) => `All figures of the tables tally${assuming(assumed)}.`,
    holding: (tables, assumed) =>
      tables.length === 0
        ? ` All identities hold${assuming(assumed)}.`
        : ` All figures of ${tables.map((table) => en.table[table]).join(' and ')} tally${assuming(assumed)}.`,
    found: (summary) => `${counts(summary)}.`,
    open: 'Nothing wrong was found, but not all was checked.',
    unread: 'The figures of tables 三 and 四 were not checked.',
    unexplained: (howMany) =>
      `${plural(howMany, 'identity does', 'identities do')} not hold, but their rule failed and came to no result.`,
    failing: (howMany) => ` ${plural(howMany, 'identity does', 'identities do')} not hold.`,
    undetermined: (howMany) => ` ${plural(howMany, 'identity', 'identities')} could not be checked.`,
    tables: (tables) => {
      const parts = tables.map(({ table, state }) => `${en.table[table]} ${en.unreadTable[state]}`);
      return ` Not checked: ${parts.join(', ')}.`;
    },
    openRules: (howMany) => ` ${plural(howMany, 'rule', 'rules')} could not be applied.`,
    besides: (summary) => ` Besides, ${counts(summary)}.`,
  },
  cellsRead: (read, expected) => `${read} of ${expected} cells read`,
  checks: ({ pass, violation, undetermined }) => {
    const total = pass + violation + undetermined;
    if (pass === total) return `all ${total} identities hold`;
    if (violation === total) return `none of the ${total} identities holds`;
    if (undetermined === total) return `none of the ${total} identities could be checked`;
    const parts: string[] = [];
    if (pass > 0) parts.push(`${pass} ${pass === 1 ? 'holds' : 'hold'}`);
    if (violation > 0) parts.push(`${violation} ${violation === 1 ? 'fails' : 'fail'}`);
    if (undetermined > 0) parts.push(`${undetermined} could not be checked`);
    return `of ${total} identities ${parts.join(', ')}`;
  },
  numbersInProse: (bound, total) =>
    total === 0
      ? 'no numbers in the text to compare'
      : `${bound} of ${plural(total, 'number', 'numbers')} in the text compared`,
  suspect: {
    now: (value) => `is ${value}`,
    should: (value) => `should be ${value}`,
    shouldIfWrong: (value) => `if wrong, should be ${value}`,
  },
  expected: (expected, actual) => `should be ${expected}, is ${actual}`,
  corrected: (values) => `with ${values.join(', ')}`,
  leftOut: (howMany, blanks) =>
    ` (${howMany === 1 ? '1 other is' : `${howMany} others are`} 0${blanks ? ' or blank' : ''})`,
  folded: (rule, howMany) => `${howMany} more of the kind are not listed (${rule}; JSON has them all)`,
  cut: (length) => `… (of ${length} characters, only the beginning is shown)`,
  moreSums: (howMany) =>
    `${plural(howMany, 'more identity that does', 'more identities that do')} not hold, not written out`,
  decided: (state, reason) =>
    [state === 'cleared' ? 'looked into and right' : 'confirmed as wrong', reason]
      .filter((part) => part !== '')
      .join(': '),
  allCells: (table, howMany) => `${table}: all ${howMany} cells`,
  allChecks: (table, howMany) => `${table}: all ${howMany} identities`,
  uncheckedIdentities: 'Identities that could not be checked',
  unread: (table, state) => `Cells of ${table} that are ${en.state[state]}`,
  unreadTable: {
    blank: 'is not filled in',
    image: 'is a picture',
    unread: 'is there, but no number could be read',
    missing: 'was not found',
  },
  openOutcomes: 'Rules that could not be applied',
  withErrors: 'Files with errors',
  notChecked: 'Files that could not be checked',
  errors: (howMany) => plural(howMany, 'error', 'errors'),
  tally: (checked, wrong, refused) => {
    const parts = [`${checked} checked${wrong > 0 ? ` (${wrong} with errors)` : ''}`];
    if (refused > 0) parts.push(`${refused} not checked`);
    return `${plural(checked + refused, 'file', 'files')}: ${parts.join(', ')}.`;
  },
};

function assuming({ unwritten, deduced }: AssumedCells): string {
  const parts: string[] = [];
  if (unwritten > 0) parts.push(`${plural(unwritten, 'cell', 'cells')} without a number counted as 0`);
  if (deduced > 0) parts.push(`${plural(deduced, 'cell', 'cells')} deduced from the others`);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function counts(summary: Summary): string {
  const kinds = (['error', 'warning', 'info'] as const).filter((severity) => summary[severity] > 0);
  return kinds
    .map((severity) => plural(summary[severity], en.severity[severity], `${en.severity[severity]}s`))
    .join(', ');
}

function plural(howMany: number, one: string, many: string): string {
  return `${howMany} ${howMany === 1 ? one : many}`;
}
