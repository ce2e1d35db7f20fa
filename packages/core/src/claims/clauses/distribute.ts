import { readAnchors } from '../subject/anchors.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { Segment } from './segment.ts';

/**
 * 予以公开、部分公开申请分别为11件、5件: gives each number its name. Null where the names do not stand before 分别;
 * where there are not as many as numbers, the numbers are left without words.
 */
export function distribute(segments: readonly Segment[], pending: readonly Token[]): Segment[] | null {
  const words = [...pending, ...(segments[0]?.left ?? [])];
  const place = words.findLastIndex(isRespectively);
  if (place < 0 || readAnchors(words.slice(place)).start >= 0) return null;
  const names = splitNames(words.slice(0, place)).filter((name) => readAnchors(name).start >= 0);
  if (names.length === 0) return null;
  if (names.length !== segments.length)
    return segments.map((segment, i) => ({
      ...segment,
      left: i === 0 ? [words[place]!] : [],
      enumerated: true,
    }));
  const shared = findShared(names, words.slice(0, place));
  const unit = segments.at(-1)!.number.number.unit;
  return segments.map((segment, i) => ({
    ...segment,
    left: [...shared, ...names[i]!, words[place]!],
    number: giveUnit(segment.number, unit),
    enumerated: true,
    shared: false,
  }));
}

function isRespectively(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'respectively';
}

function splitNames(words: readonly Token[]): Token[][] {
  const names: Token[][] = [[]];
  for (const token of words) {
    const parts =
      token.kind === 'mark' ||
      (token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'and');
    if (parts) names.push([]);
    else names.at(-1)!.push(token);
  }
  return names;
}

/** What one name says for all: the noun 申请, the word 决定, the document that is issued and repealed. */
function findShared(names: readonly Token[][], words: readonly Token[]): Token[] {
  const documents = names.filter((name) => readAnchors(name).documents.length > 0).length;
  // 行政复议和行政诉讼维持数分别为: what the last name alone says of a result, it says of all.
  const results = names.findIndex((name) => readAnchors(name).results.length > 0);
  return words.filter((token) => {
    if (token.kind !== 'word') return false;
    const { kind, value } = token.sense;
    if (kind === 'document') return documents === 1;
    if (kind === 'result') return results === names.length - 1;
    return (
      (kind === 'topic' && value !== 'other') ||
      (kind === 'link' && (value === 'decision' || value === 'ofWhich'))
    );
  });
}

function giveUnit(token: Segment['number'], unit: string | null): Segment['number'] {
  return token.number.unit === null ? { ...token, number: { ...token.number, unit } } : token;
}
