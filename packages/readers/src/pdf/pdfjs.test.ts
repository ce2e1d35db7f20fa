import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPdfLook, writePdf } from '@gouji/testing';
import { expect, test } from 'vitest';
import { loadPdfJs, openPdf } from './open-pdf.ts';

/** Every instruction that reading follows, on one page. */
const CONTENT = [
  'q 0.5 w 1 0 0 1 10 20 cm',
  '0 0 m 100 0 l S',
  '5 6 30 0.5 re f',
  '1 1 m 2 2 3 3 4 4 c b',
  'Q',
  'BT /F1 12 Tf 2 Tc 3 Tw 90 Tz 14 TL 1 Ts 3 Tr',
  '30 40 Td 5 -6 TD 1 0 0 1 7 8 Tm T*',
  '<4E2D0031> Tj [<0032> -500 <0020>] TJ',
  '<0033> \' 1 2 <0034> "',
  'ET',
];

/** What `read-ink.ts` takes for granted of pdf.js, which declares none of it: a new version is held to it here. */
test('pdf.js lists instructions in the shapes that are read', async () => {
  const { getDocument, OPS } = await loadPdfJs();
  const task = openPdf(getDocument, writePdf([CONTENT], findPdfLook('Word')));
  const page = await (await task.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const names = Object.fromEntries(Object.entries(OPS).map(([name, number]) => [number, name]));
  const font: string = argsArray[fnArray.indexOf(OPS.setFont)][0];
  const steps = fnArray.map((step, i) => [names[step], plain(argsArray[i], font)]);
  await expect.poll(() => page.commonObjs.has(font)).toBe(true);
  const { fontMatrix, vertical } = page.commonObjs.get(font);
  await task.destroy();

  expect(steps).toEqual([
    ['save', null],
    ['setLineWidth', [0.5]],
    ['transform', [1, 0, 0, 1, 10, 20]],
    ['constructPath', [20, [[0, 0, 0, 1, 100, 0]], expect.anything()]],
    ['constructPath', [22, [[0, 5, 6, 1, 35, 6, 1, 35, 6.5, 1, 5, 6.5, 4]], expect.anything()]],
    ['constructPath', [26, [[0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4]], expect.anything()]],
    ['restore', null],
    ['beginText', null],
    ['dependency', ['font']],
    ['setFont', ['font', 12]],
    ['setCharSpacing', [2]],
    ['setWordSpacing', [3]],
    ['setHScale', [90]],
    ['setLeading', [14]],
    ['setTextRise', [1]],
    ['setTextRenderingMode', [3]],
    ['moveText', [30, 40]],
    ['setLeadingMoveText', [5, -6]],
    ['setTextMatrix', [[1, 0, 0, 1, 7, 8]]],
    ['nextLine', null],
    ['showText', [['中 1000', '1 500']]],
    ['showText', [['2 500', -500, '  500']]],
    ['nextLine', null],
    ['showText', [['3 500']]],
    ['nextLine', null],
    ['setWordSpacing', [1]],
    ['setCharSpacing', [2]],
    ['showText', [['4 500']]],
    ['endText', null],
  ]);
  expect({ scale: fontMatrix[0], vertical: Boolean(vertical) }).toEqual({ scale: 0.001, vertical: false });
  expect([OPS.stroke, OPS.closeFillStroke, OPS.closeEOFillStroke, OPS.eoFillStroke]).toEqual([
    20, 26, 27, 25,
  ]);
});

/** What is drawn of a document must not run: neither older versions' compiled functions nor the sandbox of its scripts. */
test.each(['pdf.mjs', 'pdf.worker.mjs'])('%s compiles no code', (name) => {
  const file = fileURLToPath(import.meta.resolve(`pdfjs-dist/legacy/build/${name}`));
  const compiling = readFileSync(file, 'utf8').match(
    /\bnew Function\(|\beval\(|\bimportScripts\(|enableScripting: true/,
  );
  expect(compiling).toBe(null);
});

/** Arguments without the names that change from run to run; a glyph as what it says and how wide it is. */
// biome-ignore lint/suspicious/noExplicitAny: what is tested is its shape
function plain(value: any, font: string): unknown {
  if (value === font) return 'font';
  if (ArrayBuffer.isView(value)) return [...(value as unknown as ArrayLike<number> & Iterable<number>)];
  if (Array.isArray(value)) return value.map((one) => plain(one, font));
  if (typeof value?.unicode === 'string') return `${value.unicode} ${value.width}`;
  return value ?? null;
}
