/**
 * A page without what takes most of the time to parse and says nothing: files embedded as base64 (pages saved as one
 * file carry megabytes of them) and style sheets. Only what can be told without parsing goes: a style sheet that
 * holds a `<`, or may end a comment or a tag, stays.
 */
export function withoutBallast(html: string): string {
  return html
    .replace(EMBEDDED_FILE, ';base64,')
    .replace(STYLE_SHEET, (whole, tag: string, sheet: string) =>
      ENDING.test(sheet) ? whole : `${tag}</style`,
    );
}

const EMBEDDED_FILE = /;base64,[A-Za-z0-9+/=]{1000,}/g;
const STYLE_SHEET = /(<style(?=[\s>])[^<>]*>)([^<]+)<\/style/gi;
const ENDING = /-->|["']\s{0,9}\/?>/;
