import { baseReport } from '@gouji/testing';
import { describe, expect, test } from 'vitest';
import { type Figures, locateIn, makeReport } from '../../bench/locate-report.ts';
import type { Equation } from '../claims/claim.ts';
import { TEMPLATES } from '../report/template.ts';
import type { Slip } from '../schema.ts';
import type { Fault } from './fault.ts';

const truth: Figures = baseReport('2021').cells;
const template = TEMPLATES['2021'];

function locate(
  changed: Figures,
  unread: Parameters<typeof makeReport>[2] = {},
  prose: Equation[] = [],
): Fault[] {
  return locateIn(makeReport(template, { ...truth, ...changed }, unread), prose);
}

function columnOf(column: string): string[] {
  return template.tables.applications.rows.map((row) => `applications.${row.id}.${column}`);
}

const totalRow = template.tables.applications.rows
  .find(({ id }) => id === 'processedTotal')!
  .columns.map(({ id }) => `applications.processedTotal.${id}`);

describe('one wrong cell of table 三', () => {
  const cases: [cell: string, printed: number, slip: Slip][] = [
    ['granted.naturalPerson', 42, 'digits-transposed'],
    ['granted.naturalPerson', 4, 'digit-dropped'],
    ['granted.naturalPerson', 244, 'digit-added'],
    ['granted.naturalPerson', 29, 'digit-replaced'],
    ['unavailable.notHeld.naturalPerson', 12, 'off-by-one'],
    ['partial.naturalPerson', 0, 'entry-omitted'],
    ['partial.total', 0, 'total-forgotten'],
    ['granted.naturalPerson', 71, 'other'],
  ];
  test.each(cases)('%s printed as %i is %s', (row, printed, slip) => {
    const cell = `applications.${row}`;
    const faults = locate({ [cell]: printed });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      rule: 'applications/arithmetic',
      localisation: 'unique',
      suspects: [{ cell, value: printed, suggested: truth[cell], slip }],
    });
  });

  test('lists the broken identities in the order of the form, and the suspect first', () => {
    const [fault] = locate({ 'applications.processedTotal.business': 5 });
    expect(fault!.checks).toEqual([
      'applications/balance:business',
      'applications/result-total:business',
      'applications/row-total:processedTotal',
    ]);
    expect(fault!.cells[0]).toBe('applications.processedTotal.business');
    expect(new Set(fault!.cells).size).toBe(fault!.cells.length);
  });
});

describe('several causes', () => {
  test('two cells in different rows and columns are two faults', () => {
    const faults = locate({
      'applications.granted.naturalPerson': 42,
      'applications.partial.legalService': 4,
    });
    expect(faults.map(({ localisation }) => localisation)).toEqual(['unique', 'unique']);
    expect(faults.map(({ suspects }) => suspects.map(({ cell }) => cell))).toEqual([
      ['applications.granted.naturalPerson'],
      ['applications.partial.legalService'],
    ]);
    expect(faults.map(({ checks }) => checks)).toEqual([
      ['applications/result-total:naturalPerson', 'applications/row-total:granted'],
      ['applications/result-total:legalService', 'applications/row-total:partial'],
    ]);
  });

  test('five cells apart are told apart, and none for certain', () => {
    const changed = {
      'applications.new.naturalPerson': 92,
      'applications.granted.business': 7,
      'applications.partial.legalService': 4,
      'applications.refused.stateSecret.research': 9,
      'applications.unavailable.notHeld.other': 23,
    };
    const faults = locate(changed);
    expect(faults.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)).sort()).toEqual(
      Object.keys(changed).sort(),
    );
    expect(new Set(faults.map(({ localisation }) => localisation))).toEqual(new Set(['likely']));
  });

  test('errors of the same size that two pairs explain are one ambiguous fault with every candidate', () => {
    const [fault, ...more] = locate({
      'applications.granted.naturalPerson': 27,
      'applications.partial.business': 3,
    });
    expect(more).toEqual([]);
    expect(fault!.localisation).toBe('ambiguous');
    const repairs = fault!.repairs.map((repair) =>
      repair.map(({ cell, suggested }) => `${cell}=${suggested}`).sort(),
    );
    expect(repairs.sort()).toEqual([
      ['applications.granted.business=0', 'applications.partial.naturalPerson=4'],
      ['applications.granted.naturalPerson=24', 'applications.partial.business=0'],
    ]);
    expect(fault!.suspects).toHaveLength(4);
  });

  test('every cell at random is one fault without a suspect, with all broken identities', () => {
    const changed = Object.keys(truth)
      .filter((id) => id.startsWith('applications.'))
      .map((id, i): [string, number] => [id, (i * i * 37 + 11) % 97]);
    const faults = locate(Object.fromEntries(changed));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ localisation: null, suspects: [], repairs: [] });
    expect(faults[0]!.checks.length).toBeGreaterThan(30);
  });
});

describe('slips that struck several cells', () => {
  const at = (id: string) => truth[id]!;
  const exchanged = (one: string, other: string): Figures => ({ [one]: at(other), [other]: at(one) });

  test('neighbours swapped', () => {
    const [fault] = locate(exchanged('applications.granted.naturalPerson', 'applications.granted.business'));
    expect(fault).toMatchObject({ localisation: 'unique', suspects: [{ suggested: 24 }, { suggested: 3 }] });
    expect(fault!.suspects.map(({ slip }) => slip)).toEqual(['swapped-neighbours', 'swapped-neighbours']);
  });

  test('a value one column off', () => {
    const [fault] = locate(exchanged('applications.granted.business', 'applications.granted.research'));
    expect(fault!.suspects.map(({ slip }) => slip)).toEqual(['shifted-cell', 'shifted-cell']);
  });

  test('the entries of two rows exchanged', () => {
    const rows = ['granted', 'partial'].map((row) =>
      ['naturalPerson', 'business'].map((column) => `applications.${row}.${column}`),
    );
    const [fault, ...more] = locate({
      ...exchanged(rows[0]![0]!, rows[1]![0]!),
      ...exchanged(rows[0]![1]!, rows[1]![1]!),
    });
    expect(more).toEqual([]);
    expect(fault!.repairs[0]!.map(({ slip }) => slip)).toEqual(rows.flat().map(() => 'shifted-row'));
  });

  test.each([
    ['row', totalRow],
    ['column', columnOf('total')],
  ])('a total %s left 0 is one fault', (_, line) => {
    const forgotten = line.filter((id) => at(id) !== 0);
    const faults = locate(Object.fromEntries(line.map((id) => [id, 0])));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.suspects).toEqual(
      forgotten.map((cell) => ({ cell, value: 0, suggested: at(cell), slip: 'total-forgotten' })),
    );
  });

  test('an entry that formulas carried along names the column and the difference', () => {
    const cells = [
      'granted.naturalPerson',
      'granted.total',
      'processedTotal.naturalPerson',
      'processedTotal.total',
    ];
    const carried = cells
      .map((cell) => `applications.${cell}`)
      .map((id): [string, number] => [id, at(id) + 7]);
    const [fault, ...more] = locate(Object.fromEntries(carried));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      localisation: 'ambiguous',
      carried: { sums: 'balance', at: ['naturalPerson'], difference: -7, twice: null },
      checks: ['applications/balance:naturalPerson', 'applications/balance:total'],
    });
    expect(fault!.suspects).toContainEqual({
      cell: 'applications.granted.naturalPerson',
      value: 31,
      suggested: 24,
      slip: 'propagated-entry',
    });
  });
});

describe('numbers that agree along their line', () => {
  const moved = (cells: readonly string[], by: number): Figures => {
    return Object.fromEntries(cells.map((id) => [`applications.${id}`, truth[`applications.${id}`]! + by]));
  };

  test('an entry with the total of its row is one fault, ambiguous among the rows', () => {
    const [fault, ...more] = locate(moved(['granted.naturalPerson', 'granted.total'], 4));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      localisation: 'ambiguous',
      carried: { sums: 'results', at: ['naturalPerson'], difference: 4 },
      checks: ['applications/result-total:naturalPerson', 'applications/result-total:total'],
    });
    expect(fault!.repairs).toContainEqual([
      { cell: 'applications.granted.naturalPerson', value: 28, suggested: 24, slip: 'propagated-entry' },
      { cell: 'applications.granted.total', value: 31, suggested: 27, slip: 'propagated-entry' },
    ]);
  });

  test('where one row alone can have been so much less, it is named', () => {
    const [fault] = locate(moved(['unavailable.notHeld.naturalPerson', 'unavailable.notHeld.total'], 400));
    expect(fault).toMatchObject({ localisation: 'unique' });
    expect(fault!.suspects.map(({ cell }) => cell)).toEqual([
      'applications.unavailable.notHeld.naturalPerson',
      'applications.unavailable.notHeld.total',
    ]);
  });

  test('an entry with the total of its column is two cells', () => {
    const cells = ['granted.naturalPerson', 'processedTotal.naturalPerson'];
    const faults = locate(moved(cells, 4));
    expect(faults.map(({ localisation }) => localisation)).toEqual(['unique', 'unique']);
    expect(faults.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)).sort()).toEqual(
      cells.map((id) => `applications.${id}`).sort(),
    );
  });

  test('a column entered twice is one fault over all rows, and its twin is named', () => {
    const copied = columnOf('naturalPerson').map((id): [string, number] => {
      return [id.replace('naturalPerson', 'business'), truth[id]!];
    });
    const [fault, ...more] = locate(Object.fromEntries(copied));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      localisation: 'ambiguous',
      carried: { sums: 'rows', twice: ['naturalPerson', 'business'] },
    });
  });
});

describe('never less than nothing', () => {
  const row = (values: readonly number[]): Figures => {
    const columns = ['upheld', 'corrected', 'other', 'pending', 'total'];
    return Object.fromEntries(columns.map((column, i) => [`review.reconsideration.${column}`, values[i]!]));
  };

  test.each([[[1, 2, 3, 0, -6]], [[1, 2, -3, 0, 0]], [[0, -4, 4, 0, 4]]])('%j', (values) => {
    const suggested = locate(row(values)).flatMap(({ suspects }) => suspects.map((one) => one.suggested));
    expect(suggested.filter((value) => value < 0)).toEqual([]);
  });
});

describe('cells that were not read as numbers', () => {
  const blank = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'blank' as const]));

  test('a blank total column, total row and all zeros blank are no fault', () => {
    expect(locate({}, blank(columnOf('total')))).toEqual([]);
    expect(locate({}, blank(totalRow))).toEqual([]);
    expect(locate({}, blank(Object.keys(truth).filter((id) => at0(id))))).toEqual([]);
  });

  test.each(['blank', 'missing', 'unreadable', 'deduced'] as const)(
    'beside %s cells an error is located',
    (state) => {
      const unread = Object.fromEntries(
        columnOf('business')
          .slice(1)
          .map((id) => [id, state]),
      );
      const [fault, ...more] = locate({ 'applications.granted.naturalPerson': 42 }, unread);
      expect(more).toEqual([]);
      expect(fault!.repairs[0]).toMatchObject([
        { cell: 'applications.granted.naturalPerson', suggested: 24 },
      ]);
    },
  );

  test('never accuses a cell that was not printed', () => {
    const unread = blank(columnOf('total'));
    const suspects = locate({ 'applications.granted.naturalPerson': 42 }, unread).flatMap(
      (one) => one.suspects,
    );
    expect(suspects.length).toBeGreaterThan(0);
    expect(suspects.filter(({ cell }) => cell in unread)).toEqual([]);
  });

  function at0(id: string): boolean {
    return truth[id] === 0;
  }
});

describe('table 四', () => {
  const stated: Equation = {
    id: 'stated',
    terms: [['review.reconsideration.total', 1]],
    constant: truth['review.reconsideration.total']!,
    quote: '',
  };

  test('alone names no cell', () => {
    const [fault, ...more] = locate({ 'review.reconsideration.upheld': 5 });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ localisation: 'ambiguous', checks: ['review/total:reconsideration'] });
    expect(fault!.suspects.map(({ cell }) => cell)).toContain('review.reconsideration.upheld');
    expect(fault!.suspects.map(({ cell }) => cell)).toContain('review.reconsideration.total');
  });

  test('with the total that the prose states, a wrong total is named', () => {
    const [fault] = locate({ 'review.reconsideration.total': 14 }, {}, [stated]);
    expect(fault).toMatchObject({
      localisation: 'unique',
      suspects: [{ cell: 'review.reconsideration.total', value: 14, suggested: 4 }],
    });
  });

  test('with the total that the prose states, the total is no candidate for a wrong part', () => {
    const [fault] = locate({ 'review.reconsideration.upheld': 5 }, {}, [stated]);
    expect(fault!.localisation).toBe('ambiguous');
    expect(fault!.suspects.map(({ cell }) => cell)).not.toContain('review.reconsideration.total');
  });

  test('prose that contradicts a consistent table is no fault', () => {
    expect(locate({}, {}, [{ ...stated, constant: 99 }])).toEqual([]);
  });

  test('prose that contradicts the table beside an error is not accused, and does not hide it', () => {
    const wrong: Equation = { id: 'wrong', terms: [['applications.new.total', 1]], constant: 99, quote: '' };
    const faults = locate({ 'applications.granted.naturalPerson': 42 }, {}, [wrong]);
    expect(faults.map(({ suspects }) => suspects.map(({ cell }) => cell))).toEqual([
      ['applications.granted.naturalPerson'],
    ]);
  });

  test('each group has a fault of its own', () => {
    const faults = locate({ 'review.reconsideration.upheld': 5, 'review.litigationDirect.total': 9 });
    expect(faults.map(({ checks }) => checks)).toEqual([
      ['review/total:reconsideration'],
      ['review/total:litigationDirect'],
    ]);
  });
});

test.each([
  [{ upheld: 1, corrected: 2, other: 3, pending: 0, total: -6 }],
  [{ upheld: 1, corrected: 2, other: 3, pending: -6, total: 6 }],
  [{ upheld: -1, corrected: 2, other: 0, pending: 0, total: 7 }],
])('no count is suggested below 0: %j', (values) => {
  const cells = Object.fromEntries(
    Object.entries(values).map(([column, value]) => [`review.reconsideration.${column}`, value]),
  );
  const faults = locate(cells);
  expect(faults.length).toBeGreaterThan(0);
  const suspects = faults.flatMap((fault) => fault.suspects);
  expect(suspects.filter(({ suggested }) => suggested < 0)).toEqual([]);
});
