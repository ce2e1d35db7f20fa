import { strToU8, Zip, ZipDeflate } from 'fflate';
import { escapeXml } from '../xml/escape-xml.ts';
import { columnName, formatRow } from './format-row.ts';
import type { SheetSpec, SheetValue } from './sheet.ts';
import { STYLE, STYLES_XML } from './styles.ts';

export interface Workbook {
  /** One for each of the sheets, in their order. */
  sheets: readonly { add(values: readonly SheetValue[]): void }[];
  /** The bytes that are ready. */
  take(): Uint8Array[];
  close(): void;
}

/** A workbook that is written while its rows come: of what is written only the compressed bytes are held. */
export function openWorkbook(specs: readonly SheetSpec[]): Workbook {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const put = (name: string, text: string) => openPart(zip, name).end(text);
  put('[Content_Types].xml', contentTypes(specs));
  put('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  const sheets = specs.map((spec, i) => openSheet(openPart(zip, `xl/worksheets/sheet${i + 1}.xml`), spec));
  return {
    sheets,
    take: () => {
      const bytes = ready;
      ready = [];
      return bytes;
    },
    close: () => {
      const rows = sheets.map((sheet) => sheet.close());
      put('xl/workbook.xml', workbook(specs, rows));
      const targets = specs.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
      put('xl/_rels/workbook.xml.rels', relationships([...targets, ['styles', 'styles.xml']]));
      put('xl/styles.xml', STYLES_XML);
      zip.end();
    },
  };
}

interface Part {
  push(text: string): void;
  end(text: string): void;
}

/** Pieces are gathered before they are compressed. */
function openPart(zip: Zip, name: string): Part {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = SOME_DAY;
  zip.add(part);
  let held = '';
  return {
    push: (text) => {
      held += text;
      if (held.length < PIECE) return;
      part.push(strToU8(held));
      held = '';
    },
    end: (text) => part.push(strToU8(held + text), true),
  };
}

const PIECE = 1 << 16;

/** The same rows give the same bytes. */
const SOME_DAY = new Date(2000, 0, 1);

function openSheet(part: Part, spec: SheetSpec) {
  const { columns } = spec;
  const widths = columns.map(({ width }) => width);
  let rows = 1;
  part.push(sheetHead(spec));
  part.push(
    formatRow(
      1,
      columns.map(({ title }) => title),
      { widths, style: STYLE.header },
    ),
  );
  return {
    add: (values: readonly SheetValue[]) => {
      rows += 1;
      part.push(formatRow(rows, values, { widths }));
    },
    /** @returns how many rows there are, the header included */
    close: () => {
      part.end(sheetEnd(spec, rows));
      return rows;
    },
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetHead({ columns, frozen, fitsPage }: SheetSpec): string {
  const pane = `<pane ${frozen > 0 ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}">${fitsPage ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
}

function sheetEnd({ columns, fitsPage }: SheetSpec, rows: number): string {
  return [
    `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${fitsPage ? ' fitToWidth="1" fitToHeight="0"' : ' scale="70"'}/>`,
    '<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

/** The header is repeated on each page; the filter names its range. */
function workbook(specs: readonly SheetSpec[], rows: readonly number[]): string {
  const sheets = specs.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = specs.flatMap(({ name, columns, frozen }, i) => {
    const sheet = `'${escapeXml(name)}'!`;
    const last = columnName(columns.length - 1);
    const left = frozen > 0 ? `${sheet}$A:$${columnName(frozen - 1)},` : '';
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}$A$1:$${last}$${rows[i]}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${left}${sheet}$1:$1</definedName>`,
    ];
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function contentTypes(specs: readonly SheetSpec[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const sheets = specs.map((_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet'));
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${sheets.join('')}${part('styles', 'styles')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
