import { type CellId, TEMPLATES, type TemplateId } from '@gouji/core';

/** The figures of a published report, as they stand in its tables. */
export interface Figures {
  /** The rows of table 三 (2021) in their order, seven values each. */
  applications: readonly (readonly number[])[];
  /** The 15 values of table 四. */
  review: readonly number[];
  disclosure: Readonly<Record<CellId, number>>;
}

/** A large city, 2025. */
export const LARGE_CITY: Figures = {
  applications: [
    [13612, 252, 0, 45, 128, 32, 14069],
    [535, 6, 0, 1, 18, 0, 560],
    [5345, 129, 0, 41, 19, 14, 5548],
    [2120, 39, 0, 1, 6, 2, 2168],
    [13, 0, 0, 0, 0, 0, 13],
    [30, 0, 0, 0, 0, 0, 30],
    [11, 0, 0, 0, 0, 0, 11],
    [49, 2, 0, 0, 0, 0, 51],
    [103, 1, 0, 0, 0, 0, 104],
    [84, 1, 0, 0, 0, 0, 85],
    [282, 4, 0, 0, 0, 0, 286],
    [147, 0, 0, 0, 1, 2, 150],
    [3075, 50, 0, 0, 89, 8, 3222],
    [177, 3, 0, 0, 0, 0, 180],
    [19, 0, 0, 0, 0, 0, 19],
    [199, 1, 0, 0, 3, 0, 203],
    [147, 1, 0, 0, 0, 0, 148],
    [0, 0, 0, 0, 0, 0, 0],
    [100, 1, 0, 0, 0, 0, 101],
    [5, 0, 0, 0, 0, 0, 5],
    [315, 3, 0, 0, 0, 0, 318],
    [202, 0, 0, 1, 0, 0, 203],
    [941, 17, 0, 1, 3, 3, 965],
    [13364, 252, 0, 44, 121, 29, 13810],
    [783, 6, 0, 2, 25, 3, 819],
  ],
  review: [376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156],
  disclosure: {
    'disclosure.regulations.issued': 3,
    'disclosure.regulations.repealed': 5,
    'disclosure.regulations.inForce': 74,
    'disclosure.normativeDocuments.issued': 564,
    'disclosure.normativeDocuments.repealed': 984,
    'disclosure.normativeDocuments.inForce': 4_185,
    'disclosure.licensing.decisions': 11_398_889,
    'disclosure.penalties.decisions': 6_937_489,
    'disclosure.coercion.decisions': 166_105,
    'disclosure.fees.amount': 316_441,
  },
};

/** 沭阳县, 2025. */
export const SHUYANG: Figures = {
  applications: [
    [705, 3, 0, 0, 5, 0, 713],
    [36, 0, 0, 0, 0, 0, 36],
    [290, 1, 0, 0, 3, 0, 294],
    [99, 0, 0, 0, 2, 0, 101],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [2, 0, 0, 0, 0, 0, 2],
    [2, 0, 0, 0, 0, 0, 2],
    [13, 0, 0, 0, 0, 0, 13],
    [2, 0, 0, 0, 0, 0, 2],
    [4, 0, 0, 0, 0, 0, 4],
    [9, 0, 0, 0, 0, 0, 9],
    [111, 0, 0, 0, 0, 0, 111],
    [2, 0, 0, 0, 0, 0, 2],
    [0, 0, 0, 0, 0, 0, 0],
    [12, 0, 0, 0, 0, 0, 12],
    [6, 1, 0, 0, 0, 0, 7],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [9, 0, 0, 0, 0, 0, 9],
    [7, 0, 0, 0, 0, 0, 7],
    [142, 1, 0, 0, 0, 0, 143],
    [710, 3, 0, 0, 5, 0, 718],
    [31, 0, 0, 0, 0, 0, 31],
  ],
  review: [27, 10, 9, 15, 61, 3, 0, 0, 0, 3, 8, 0, 1, 1, 10],
  disclosure: {
    'disclosure.normativeDocuments.issued': 6,
    'disclosure.normativeDocuments.repealed': 1,
    'disclosure.normativeDocuments.inForce': 32,
    'disclosure.licensing.decisions': 517_645,
    'disclosure.penalties.decisions': 693_957,
    'disclosure.coercion.decisions': 2_154,
    'disclosure.fees.amount': 4_068.208,
  },
};

/** 宿迁市, 2023 and 2024: table 四 alone, as their other tables are not known cell by cell. */
export const SUQIAN_REVIEWS: readonly Figures['review'][] = [
  [309, 17, 88, 26, 440, 1, 1, 16, 6, 24, 13, 0, 67, 9, 89],
  [88, 18, 28, 36, 170, 7, 0, 11, 7, 25, 33, 0, 6, 13, 52],
];

const NONE = [0, 0, 0, 0, 0, 0, 0];
const none = (rows: number): readonly number[][] => Array.from({ length: rows }, () => NONE);

/** The office of a city government, 2024. */
export const CITY_OFFICE: Figures = {
  applications: [
    [10, 1, 3, 0, 24, 0, 38],
    [1, 0, 0, 0, 0, 0, 1],
    [7, 0, 0, 0, 0, 0, 7],
    [3, 1, 0, 0, 24, 0, 28],
    [1, 0, 0, 0, 0, 0, 1],
    ...none(7),
    [0, 0, 3, 0, 0, 0, 3],
    ...none(10),
    [11, 1, 3, 0, 24, 0, 39],
    NONE,
  ],
  review: [0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  disclosure: {
    'disclosure.normativeDocuments.issued': 4,
    'disclosure.normativeDocuments.repealed': 3,
    'disclosure.normativeDocuments.inForce': 109,
  },
};

/** The office of a district government, 2022. */
export const DISTRICT_OFFICE: Figures = {
  applications: [
    [16, 0, 0, 0, 0, 0, 16],
    NONE,
    [3, 0, 0, 0, 0, 0, 3],
    [2, 0, 0, 0, 0, 0, 2],
    ...none(8),
    [11, 0, 0, 0, 0, 0, 11],
    ...none(10),
    [16, 0, 0, 0, 0, 0, 16],
    NONE,
  ],
  review: [4, 3, 5, 0, 12, 3, 2, 0, 0, 5, 2, 0, 0, 0, 2],
  disclosure: {
    'disclosure.normativeDocuments.repealed': 6,
    'disclosure.normativeDocuments.inForce': 3,
  },
};

/** A small district, 2021. */
export const SMALL_DISTRICT: Figures = {
  applications: [
    [1, 0, 0, 0, 0, 0, 1],
    ...none(11),
    [1, 0, 0, 0, 0, 0, 1],
    ...none(10),
    [1, 0, 0, 0, 0, 0, 1],
    NONE,
  ],
  review: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  disclosure: {
    'disclosure.normativeDocuments.issued': 3,
    'disclosure.normativeDocuments.inForce': 3,
    'disclosure.licensing.decisions': 67,
    'disclosure.penalties.decisions': 11,
    'disclosure.fees.amount': 48.9919,
  },
};

/** A district, 2019, which received no application. */
export const DISTRICT_2019: Figures = {
  applications: none(25),
  review: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  disclosure: {
    'disclosure.licensing.previousItems': 26,
    'disclosure.licensing.decisions': 83,
    'disclosure.penalties.previousItems': 5,
    'disclosure.penalties.decisions': 9,
  },
};

/** The figures as the cells of a form; the old one has one row for 其他处理, in which the three of the new add up. */
export function cellsOf(figures: Figures, template: TemplateId): Record<CellId, number> {
  const cells: Record<CellId, number> = {};
  const { disclosure, applications, review } = TEMPLATES[template].tables;
  for (const row of disclosure.rows) {
    for (const column of row.columns) {
      const id = `disclosure.${row.id}.${column.id}`;
      cells[id] = figures.disclosure[id] ?? 0;
    }
  }
  const rows = template === '2021' ? figures.applications : foldOtherHandling(figures.applications);
  applications.rows.forEach((row, r) => {
    row.columns.forEach((column, c) => {
      cells[`applications.${row.id}.${column.id}`] = rows[r]![c]!;
    });
  });
  review.rows.forEach((row, r) => {
    row.columns.forEach((column, c) => {
      cells[`review.${row.id}.${column.id}`] = figures.review[r * 5 + c]!;
    });
  });
  return cells;
}

function foldOtherHandling(rows: Figures['applications']): Figures['applications'] {
  const other = [0, 1, 2, 3, 4, 5, 6].map((c) => rows[20]![c]! + rows[21]![c]! + rows[22]![c]!);
  return [...rows.slice(0, 20), other, ...rows.slice(23)];
}
