/**
 * A page without what takes most of the time to parse and says nothing: files embedded as base64 (pages saved as one
 * file carry megabytes of them), style sheets, and the inline styles that Word and editors put on every word. Only
 * what can be told without parsing goes: a style sheet that holds a `<`, or may end a comment or a tag, stays; so does
 * an inline style that may hide its element.
 */
export function withoutBallast(html: string): string {
  return html
    .replace(EMBEDDED_FILE, ';base64,')
    .replace(STYLE_SHEET, (whole, tag: string, sheet: string) =>
      ENDING.test(sheet) ? whole : `${tag}</style`,
    )
    .replace(INLINE_STYLE, '$1""');
}

const EMBEDDED_FILE = /;base64,[A-Za-z0-9+/=]{1000,}/g;
const STYLE_SHEET = /(<style(?=[\s>])[^<>]*>)([^<]+)<\/style/gi;
const ENDING = /-->|["']\s{0,9}\/?>/;

/** The attribute stays, empty: of two of a name the first counts. */
const INLINE_STYLE =
  /(<[a-z][a-z\d]{0,20}(?:\s[a-z-]{1,30}=(?:"[^"<>]{0,200}"|[\w-]{1,99})){0,6}\sstyle=)(?:"(?![^"<>]*(?:display|visibility))[^"<>&]+"|'(?![^'<>]*(?:display|visibility))[^'<>&]+')/gi;
