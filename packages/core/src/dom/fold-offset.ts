/**
 * Reading folds white space and drops invisible characters, so an offset into the folded text is not one into the
 * page's own. Both are walked side by side.
 *
 * @param raw the data of a text node
 * @param folded the part of the folded text that came from it
 * @param offset into `folded`, 0 to its length
 * @returns the offset into `raw`: of the character itself, or just after the last one for the end
 */
export function unfoldOffset(raw: string, folded: string, offset: number): number {
  let at = 0;
  let end = 0;
  for (let i = 0; i <= offset; i += 1) {
    if (i === offset && i === folded.length) return end;
    const found = findFrom(raw, folded[i]!, at);
    if (found < 0) return Math.min(at, raw.length);
    if (i === offset) return found;
    at = found + 1;
    end = at;
  }
  return end;
}

/** Printed by PDF writers in place of ideographs, and read as those. */
const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/;

function findFrom(raw: string, wanted: string, from: number): number {
  const isSpace = /\s/.test(wanted);
  for (let i = from; i < raw.length; i += 1) {
    if (raw[i] === wanted || (isSpace ? /\s/ : RADICAL).test(raw[i]!)) return i;
  }
  return -1;
}
