// In a page that is a report: outlines the cells that may be wrong and underlines the words that contradict a table,
// without changing the document's own elements.
import { checkDocument, domAdapter, readTree } from '@gouji/core';
import { findCell, findPassage } from '@gouji/core/dom';

const blocks = readTree(document, domAdapter);
const { result, places } = checkDocument(blocks, { source: location.href, format: 'html' });

const ranges = result.findings.flatMap(({ id, suspects, cells }) => {
  const passage = places.quotes.get(id);
  const words = passage && findPassage(document, passage);
  if (words) return [words];
  const ids = suspects.length > 0 ? suspects.map(({ cell }) => cell) : cells;
  return ids.flatMap((cell) => {
    const spot = findCell(document, places.cells.get(cell));
    return spot ? [toRange(spot)] : [];
  });
});

const style = new CSSStyleSheet();
style.replaceSync('::highlight(gouji) { background: #fde68a; text-decoration: underline wavy #b91c1c }');
document.adoptedStyleSheets.push(style);
CSS.highlights.set('gouji', new Highlight(...ranges));

function toRange(spot) {
  if (spot instanceof Range) return spot;
  const range = document.createRange();
  range.selectNodeContents(spot);
  return range;
}
