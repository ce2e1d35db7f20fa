import { BODY_NAME, GOVERNMENT_OR_OFFICE, OFFICIAL, RANKS, SHORT_NAME } from '../words/bodies.ts';
/**
 * Whether the words before a verb name another body than the one that reports (区住建局收到 in the report of the
 * district). Words that end like no body are none.
 */
export function namesOtherBody(words: string, organization: string | null): boolean {
  if (words.length < 2 || !BODY_NAME.test(words)) return false;
  if (organization === null) return true;
  // Of a bureau of the city, 市政府 is another body.
  if (GOVERNMENT_OR_OFFICE.test(words) && !GOVERNMENT_OR_OFFICE.test(organization)) return true;
  const own = shorten(organization);
  const named = shorten(words);
  if (named === '') return false;
  // 市局 in the report of a bureau of the city
  if (SHORT_NAME.test(named)) return !(own.includes(named[0]!) && own.endsWith(named[1]!));
  let shared = 0;
  while (shared < named.length && own.includes(named.slice(named.length - shared - 1))) shared += 1;
  if (abbreviates(named, own)) return false;
  if (shared < Math.min(2, named.length)) return true;
  const before = named[named.length - shared - 1];
  return before !== undefined && RANKS.includes(before);
}

/** Whether the words end with the name of the body that reports (国家统计局 before 收到). */
export function namesOwnBody(words: string, organization: string | null): boolean {
  return organization !== null && BODY_NAME.test(words) && !namesOtherBody(words, organization);
}

function shorten(name: string): string {
  return name.slice(-40).replace(OFFICIAL, '');
}

/** 市住建局 for 南屏市住房和城乡建设局: the same area, then some characters of the name in its order. */
function abbreviates(named: string, own: string): boolean {
  const rank = [...named].findIndex((char) => RANKS.includes(char));
  const area = named.slice(0, rank + 1);
  const short = named.slice(rank + 1);
  if (short.length < 3) return false;
  for (let i = 0; i < own.length; i += 1) {
    if (!RANKS.includes(own[i]!) || own[i + 1] !== short[0]) continue;
    if (own.slice(0, i + 1).endsWith(area) && isWithin(short, own.slice(i + 1))) return true;
  }
  return false;
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
