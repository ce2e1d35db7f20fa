/**
 * Text as Markdown that shows just that text, within one line: no markup, no link out of an address, no mention, formula or
 * emoji of the sites that show it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#&@$]/g, '\\$&')
    .replace(/:(?=[\w+/-])/g, '\\:')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
