import type { Block, Table } from '@gouji/core';

/** A page that holds what was read of a document, and nothing else of it. */
export function renderBlocks(blocks: readonly Block[]): string {
  const titles = blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []));
  const body = blocks.map(renderBlock).join('');
  const title = titles.map((text) => `<title>${escapeHtml(text)}</title>\n`).join('');
  return `<!doctype html>\n<meta charset="utf-8">\n${title}${body}`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'meta':
      return `<meta name="${escapeHtml(block.name)}" content="${escapeHtml(block.content)}">\n`;
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>\n`;
    case 'paragraph':
      return block.text.includes('\t')
        ? `<pre>${escapeHtml(block.text)}</pre>\n`
        : `<p>${escapeHtml(block.text)}</p>\n`;
    case 'table':
      return renderTable(block);
    case 'image':
      return `<img alt="${escapeHtml(block.text)}">\n`;
    // Addresses say whose report it is; the text of a link stands in its paragraph too.
    case 'link':
    case 'title':
      return '';
  }
}

function renderTable({ rows, cells }: Table): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row).map(renderCell);
    return `<tr>${own.join('')}</tr>\n`;
  });
  return `<table>\n${lines.join('')}</table>\n`;
}

function renderCell({ rowSpan, columnSpan, text, image }: Table['cells'][number]): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  return `<td${spans}>${escapeHtml(text)}${image ? '<img alt="">' : ''}</td>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
