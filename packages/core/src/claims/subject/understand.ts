import { classifiesDocuments } from '../clauses/classifies-documents.ts';
import type { Clause, Sentence } from '../clauses/clause.ts';
import { distribute } from '../clauses/distribute.ts';
import { nameAnswers } from '../clauses/name-answers.ts';
import { reach } from '../clauses/reach.ts';
import { splitSegments } from '../clauses/segment.ts';
import { splitSentences } from '../clauses/split-sentences.ts';
import { beginPart, beginSentence } from '../said/begin-sentence.ts';
import { hearClause } from '../said/hear-clause.ts';
import { hearDisclosure } from '../said/hear-words.ts';
import { type Body, type Ground, type Said, sayNothing } from '../said/said.ts';
import type { Token } from '../tokens/tokenize.ts';
import { findLists } from '../topic/find-lists.ts';
import { isHeading } from '../topic/is-heading.ts';
import { AMONG } from '../words/phrases.ts';
import { readAnchors } from './anchors.ts';
import type { Domain, Mention, Sweeping } from './mention.ts';
import { isCaseWhole, namesWiderWhole } from './names-wider-whole.ts';
import { readNegation } from './read-negation.ts';
import { readNumber } from './read-number.ts';
import { readSweeping } from './read-sweeping.ts';

export interface Understood {
  mentions: Mention[];
  sweeping: Sweeping[];
  /** What the paragraph is about where it ends. */
  domain: Domain;
}

/**
 * Understands the numbers of a paragraph.
 *
 * @param text normalized; `tokens` are its own
 * @param domain what the paragraph is about before its first word: its section, its heading
 */
export function understand(text: string, tokens: readonly Token[], domain: Domain, body: Body): Understood {
  const ground: Ground = { text, body, lists: findLists(tokens) };
  const understood: Understood = { mentions: [], sweeping: [], domain };
  let said = sayNothing(domain);
  splitSentences(tokens).forEach((split, i) => {
    const clauses = nameAnswers(split);
    const before = said;
    const counted = understood.mentions.length;
    said = readSentence(clauses, beginSentence(clauses, said, domain), { ground, understood });
    if (understood.mentions.length === counted) said = forgetAside(before, said);
    if (i === 0 && isHeading(clauses, text) && understood.mentions.length === 0)
      said = { ...said, headed: said.domain !== null };
  });
  return { ...understood, domain: said.domain };
}

/**
 * 疑难事项听取法律顾问意见。 counts nothing, and what it is about need not be what the next sentence is about; under a heading
 * it may be.
 */
function forgetAside(before: Said, said: Said): Said {
  if (said.domain !== 'other' && said.domain !== 'posting' && said.domain !== 'disclosure') return said;
  if (before.domain === null) return { ...said, domain: null };
  if (!before.headed) return said;
  return { ...said, domain: said.domain === 'other' ? 'disclosure' : before.domain };
}

interface Reading {
  ground: Ground;
  understood: Understood;
}

/**
 * What a remark in brackets says of scope, 收到57件(2021年49件)，办结59件, holds in the brackets alone, and so do a list
 * that it opens and the matter that it tells from others (行政复议67件(信息公开5件)，行政诉讼42件).
 */
function readSentence(clauses: Sentence, begun: Said, reading: Reading): Said {
  let said: Said = { ...begun, classifying: classifiesDocuments(partAt(clauses, 0), []) };
  let outside: Said | null = null;
  for (const [i, clause] of clauses.entries()) {
    if (clause.opensPart) {
      const before = clauses.slice(Math.max(0, i - REACH), i);
      said = { ...beginPart(said), classifying: classifiesDocuments(partAt(clauses, i), before) };
    }
    if (clause.opensAside) outside = said;
    said = readClause(clause, said, reading);
    if (outside === null || !clause.closesAside) continue;
    said = leaveAside(outside, said);
    outside = null;
  }
  return said;
}

/** Clauses that two counts and their shares stand in. */
const REACH = 4;

/** The clauses from there up to the next semicolon. */
function partAt(clauses: Sentence, from: number): Clause[] {
  let end = from + 1;
  while (end < clauses.length && !clauses[end]!.opensPart) end += 1;
  return clauses.slice(from, end);
}

function leaveAside({ scope, domain, listing, aboutDisclosure, parent }: Said, said: Said): Said {
  // 收到43件(含结转5件)，其中自然人34件: of either.
  const joined = parent === null ? null : said.parent;
  return { ...said, scope, listing, aboutDisclosure, domain: domain ?? said.domain, parent: joined };
}

function readClause(clause: Clause, before: Said, reading: Reading): Said {
  const segments = splitSegments(clause);
  return segments.length === 0
    ? readWithout(clause, before, reading)
    : readNumbers(clause, distribute(segments, before.pending) ?? reach(segments), before, reading);
}

/** A clause without a number may deny, or speak of all, and says what the next one is about. */
function readWithout(clause: Clause, before: Said, { ground, understood }: Reading): Said {
  const disclosed = hearDisclosure(readAnchors(clause.tokens), before);
  const negation = readNegation(clause, disclosed, ground);
  const said = hearClause(clause, negation?.said ?? disclosed, ground);
  const sweeping = readSweeping(clause, said, understood.mentions.at(-1), ground);
  if (sweeping) understood.sweeping.push(sweeping);
  if (negation) understood.mentions.push(...negation.mentions);
  return said;
}

function readNumbers(
  { tokens, opensList }: Clause,
  segments: ReturnType<typeof splitSegments>,
  before: Said,
  { ground, understood: { mentions } }: Reading,
): Said {
  let said = before;
  let ofDisclosure = false;
  for (const [i, segment] of segments.entries()) {
    const { plea } = said;
    const place = mentions.length;
    const read = readNumber(segment, place, said, ground);
    mentions.push(opensList && i === 0 ? openList(read.mention) : read.mention);
    said = read.said;
    const wider = namesWiderWhole(segment, { mentions, place, plea }, said, ground);
    if (wider) said = doubtWholes(wider.wholes, mentions, said);
    ofDisclosure ||= wider?.why === 'disclosure';
    if (isCaseWhole(mentions[place]!))
      said = { ...said, caseWholes: [...said.caseWholes.slice(-REACH * REACH), place] };
    // 其中3日内办结26件: the list is open for the second number of the clause.
    if (read.mention.opens === 'ofWhich') said = { ...said, listing: true };
  }
  const among = opensBehind(tokens, ground.text);
  const listing = said.listing || among || readAnchors(tokens).links.includes('ofWhich');
  const last = mentions.at(-1)!;
  // 结转的5件中: of those alone, whatever was counted before.
  const parent =
    among && last.subject?.kind === 'flow' ? { subject: last.subject, doubts: last.doubts } : said.parent;
  // 其中因信息公开引发的行政复议7件、行政诉讼6件: the cases that follow may be of any matter again.
  const aboutDisclosure = ofDisclosure ? before.aboutDisclosure : said.aboutDisclosure;
  return { ...said, listing, parent, aboutDisclosure, pending: [], channel: [] };
}

/** 发布信息238条：动态121条、公告46条… : as 其中 does. */
function openList(mention: Mention): Mention {
  return mention.subject === null && mention.opens === null ? { ...mention, opens: 'ofWhich' } : mention;
}

/** 结转的6件中，5件予以答复 */
function opensBehind(tokens: readonly Token[], text: string): boolean {
  const { start, end } = tokens.at(-1)!;
  return AMONG.includes(text.slice(start, end));
}

/** What a number says is more, or less, than the table counts; what goes on from it is no surer. */
function doubtWholes(wholes: readonly number[], mentions: Mention[], said: Said): Said {
  for (const i of wholes) mentions[i] = { ...mentions[i]!, doubts: addWider(mentions[i]!.doubts) };
  const { lastFlow, parent, caseWholes } = said;
  const ofParent = parent?.of !== undefined && wholes.includes(parent.of);
  return {
    ...said,
    caseWholes: caseWholes.filter((i) => !wholes.includes(i)),
    lastFlow: lastFlow && { ...lastFlow, doubts: addWider(lastFlow.doubts) },
    parent: parent && ofParent ? { ...parent, doubts: addWider(parent.doubts) } : parent,
  };
}

function addWider(doubts: Mention['doubts']): Mention['doubts'] {
  return doubts.includes('widerWhole') ? doubts : [...doubts, 'widerWhole'];
}
