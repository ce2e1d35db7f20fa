import type { Prose, Report, ReportCell } from '../../report/report.ts';
import { type CellId, cellIds, TEMPLATES, type Template } from '../../report/template.ts';
import type { TemplateId } from '../../schema.ts';
import { BODIES } from './bodies.ts';

/** The figures of a report, as rows of the forms; a row that is not given is zero, `null` is a blank cell. */
export interface Figures {
  template: TemplateId;
  organization: string | null;
  year: number | null;
  /** naturalPerson, business, research, publicWelfare, legalService, other; the total is their sum. */
  applications: Readonly<Record<string, readonly number[]>>;
  /** upheld, corrected, other, pending; the total is their sum. */
  review: Readonly<Record<string, readonly number[]>>;
  disclosure: Readonly<Record<string, readonly number[]>>;
  /** Cells that are blank though the row says zero, or that were not read. */
  states?: Readonly<Record<CellId, ReportCell['state']>>;
  /** Nobody printed a zero. */
  blankZeros?: true;
}

/** A report of these figures whose only prose is `text`, in section 一 unless told otherwise. */
export function makeReport(figures: Figures, text: string, section = 1): Report {
  const template = TEMPLATES[figures.template];
  const heading = makeProse(`${'一二三四五六'[section - 1]}、`);
  return {
    title: null,
    organization: figures.organization,
    year: figures.year,
    period: null,
    publishedOn: null,
    template,
    preamble: [],
    sections: [
      {
        number: section,
        official: section,
        title: heading.text,
        heading,
        prose: text.split('\n').map(makeProse),
        illustrated: false,
      },
    ],
    tables: {
      disclosure: {
        state: 'read',
        template: figures.template,
        slips: [],
        misshapen: [],
        origins: [],
        copies: [],
      },
      applications: {
        state: 'read',
        template: figures.template,
        slips: [],
        misshapen: [],
        origins: [],
        copies: [],
      },
      review: {
        state: 'read',
        template: figures.template,
        slips: [],
        misshapen: [],
        origins: [],
        copies: [],
      },
    },
    cells: makeCells(template, figures),
    links: [],
    second: null,
  };
}

function makeProse(text: string): Prose {
  return { kind: 'paragraph', text, runs: [{ start: 0, origin: null }] };
}

function makeCells(template: Template, figures: Figures): Map<CellId, ReportCell> {
  const values = new Map<CellId, number>();
  for (const table of ['applications', 'review'] as const) {
    for (const { id, columns } of template.tables[table].rows) {
      const row = figures[table][id] ?? [];
      const sum = row.reduce((total, value) => total + value, 0);
      columns.forEach((column, i) => {
        values.set(`${table}.${id}.${column.id}`, column.id === 'total' ? sum : (row[i] ?? 0));
      });
    }
  }
  for (const { id, columns } of template.tables.disclosure.rows) {
    columns.forEach((column, i) => {
      values.set(`disclosure.${id}.${column.id}`, figures.disclosure[id]?.[i] ?? 0);
    });
  }
  const cells = cellIds(template).map((id): ReportCell => {
    const blank = figures.blankZeros && (values.get(id) ?? 0) === 0;
    const state = figures.states?.[id] ?? (blank ? 'blank' : 'number');
    const value = state === 'number' || state === 'deduced' ? (values.get(id) ?? 0) : null;
    return { id, value, text: value === null ? '' : String(value), state, origin: null };
  });
  return new Map(cells.map((cell) => [cell.id, cell]));
}

const STREAM = {
  template: '2021',
  year: 2024,
  applications: {
    new: [45, 7],
    carriedOver: [2],
    granted: [30, 4],
    partial: [6, 1],
    'refused.thirdPartyRights': [1],
    'unavailable.notHeld': [3, 1],
    'unavailable.unclear': [1],
    'notProcessed.duplicate': [1, 1],
    'otherHandling.other': [1],
    processedTotal: [43, 7],
    carriedForward: [4],
  },
  review: { reconsideration: [3, 1, 0, 1], litigationDirect: [1, 0, 0, 1] },
  disclosure: {
    normativeDocuments: [6, 1, 21],
    licensing: [120],
    penalties: [30],
    coercion: [2],
    fees: [12.5],
  },
} as const satisfies Omit<Figures, 'organization'>;

/** The reports that the sentences of the gold file are about; every figure of `busy` tells its reading from others. */
export const FIGURES = {
  busy: {
    template: '2021',
    organization: '清河区人民政府',
    year: 2022,
    applications: {
      new: [30, 3, 1, 0, 2, 2],
      carriedOver: [4, 1, 0, 0, 0, 0],
      granted: [9, 1, 0, 0, 1, 0],
      partial: [3, 1, 0, 0, 0, 1],
      'refused.stateSecret': [1],
      'refused.thirdPartyRights': [2],
      'refused.internalAffairs': [2],
      'refused.processInformation': [1],
      'unavailable.notHeld': [5, 1, 1],
      'unavailable.needsCreation': [1],
      'notProcessed.petition': [2],
      'notProcessed.duplicate': [1],
      'otherHandling.notCorrected': [2],
      'otherHandling.other': [2, 0, 0, 0, 1, 1],
      processedTotal: [31, 3, 1, 0, 2, 2],
      carriedForward: [3, 1, 0, 0, 0, 0],
    },
    review: {
      reconsideration: [3, 1, 2, 1],
      litigationDirect: [2, 0, 1, 1],
      litigationAfterReview: [1, 0, 0, 1],
    },
    disclosure: {
      normativeDocuments: [4, 3, 109],
      licensing: [152],
      penalties: [23],
      coercion: [6],
      fees: [48.9919],
    },
  },
  quiet: {
    template: '2021',
    organization: '柳林镇人民政府',
    year: 2023,
    applications: {},
    review: {},
    disclosure: { licensing: [17] },
  },
  old: {
    template: '2019',
    organization: '南屏市交通运输局',
    year: 2020,
    applications: {
      new: [21, 4, 0, 0, 0, 0],
      carriedOver: [2],
      granted: [12, 2],
      partial: [3],
      'refused.thirdPartyRights': [1, 1],
      'unavailable.notHeld': [4, 1],
      'notProcessed.duplicate': [2],
      otherHandling: [1],
      processedTotal: [23, 4],
      carriedForward: [0],
    },
    review: {
      reconsideration: [2, 0, 0, 0],
      litigationDirect: [0, 0, 0, 0],
      litigationAfterReview: [1, 0, 0, 0],
    },
    disclosure: {
      normativeDocuments: [12, 11, 96],
      licensing: [26, 2, 830],
      penalties: [5, 0, 41],
      coercion: [3, 0, 9],
    },
  },
  bureau: {
    template: '2021',
    organization: '南屏市住房和城乡建设局',
    year: 2024,
    applications: {
      new: [38, 5, 0, 0, 1, 2],
      granted: [20, 2, 0, 0, 0, 1],
      partial: [4, 1],
      'unavailable.notHeld': [10, 2, 0, 0, 1, 1],
      'notProcessed.petition': [3],
      'otherHandling.other': [1],
      processedTotal: [38, 5, 0, 0, 1, 2],
    },
    review: { reconsideration: [5, 0, 0, 0], litigationDirect: [3, 0, 0, 0] },
    disclosure: { normativeDocuments: [2, 0, 14], licensing: [1208], penalties: [77], coercion: [0] },
  },
  blank: {
    template: '2021',
    organization: '东滩街道办事处',
    year: 2022,
    applications: { new: [6], granted: [4], 'unavailable.notHeld': [2], processedTotal: [6] },
    review: {},
    disclosure: { licensing: [17] },
    states: {
      'applications.carriedOver.total': 'blank',
      'applications.carriedForward.total': 'dash',
      'applications.partial.total': 'missing',
      'applications.unavailable.notHeld.total': 'deduced',
      'review.reconsideration.total': 'unreadable',
      'review.litigationDirect.total': 'blank',
      'review.litigationAfterReview.total': 'blank',
      'disclosure.penalties.decisions': 'blank',
    },
  },
  stream: { ...STREAM, organization: '云溪县水利局' },
  /** Every zero of the tables is a blank cell. */
  zeros: { ...STREAM, organization: '云溪县林业局', blankZeros: true },
  stone: { ...STREAM, organization: '青石县人民政府' },
  ...BODIES,
} satisfies Record<string, Figures>;
