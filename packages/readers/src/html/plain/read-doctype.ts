/**
 * Whether a page of this doctype is read as those of the nineties were, in which a table may stand in a paragraph.
 *
 * @returns null for doctypes that are seldom met
 */
export function readDoctype(doctype: string): boolean | null {
  return MODERN.test(doctype) ? false : null;
}

const MODERN =
  /^<!doctype[ \t\n]+html[ \t\n]*(?:public[ \t\n]+"-\/\/W3C\/\/DTD (?:XHTML 1\.[01]|HTML 4\.01)(?: (?:strict|transitional))?\/\/EN"[ \t\n]+"http:\/\/www\.w3\.org\/TR\/[\w/.-]{1,60}"[ \t\n]*)?>$/i;
