import { lookAt, printTables } from '../looks/apply-look.ts';
import { makeRandom } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';
import { findTextLook, type TextLook } from './text-looks.ts';

/** The report as a converter leaves it in plain text; the same for the same report and look. */
export function renderText(
  report: SampleReport,
  { name, layout, look, page }: TextLook = findTextLook('tabs'),
): string {
  const looked = lookAt(report, look);
  const random = makeRandom(report.seed, `text of ${name}`);
  const lines = [looked.title, '', ...apart(looked.preamble)];
  for (const { heading, paragraphs, tables } of looked.sections) {
    lines.push(heading, '', ...apart(paragraphs));
    for (const table of printTables(looked, tables, look)) {
      lines.push(...apart(table.before), ...layout(table, random), '');
    }
  }
  const text = [...lines, ...apart([looked.body.name, formatDate(looked.publishedOn)])].join('\n');
  return page ? page(text, random) : text;
}

function apart(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => [text, '']);
}

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
