import { escapeHtml } from '../html/escape-html.ts';

/** A run of WordprocessingML; a line break is `\n`. */
export function runOf(text: string): string {
  const lines = escapeHtml(text).split('\n');
  return `<w:r>${lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r>`;
}
