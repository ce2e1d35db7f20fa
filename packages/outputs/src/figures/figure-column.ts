/** A column of a table of figures, as every format of them has it. */
export interface FigureColumn<Row> {
  /** Ids stay the same from run to run and in either language. */
  name: string;
  type: 'text' | 'whole' | 'number' | 'truth';
  read(row: Row): FigureValue;
}

export type FigureValue = string | number | boolean | null;
