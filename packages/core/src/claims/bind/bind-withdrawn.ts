import { giveUp } from './give-up.ts';
import type { BoundMention } from './paragraph.ts';

/**
 * 收到54件，其中申请人撤回4件，答复50件: what was answered and what was withdrawn may be what came in, and the table may leave
 * the withdrawn ones out.
 */
export function bindWithdrawn(mentions: readonly BoundMention[]): BoundMention[] {
  const withdrawn = mentions.filter(isWithdrawn);
  if (withdrawn.length === 0) return [...mentions];
  return mentions.map((mention, place) => {
    if (mention.bound?.outcome !== 'violation') return mention;
    const near = withdrawn.filter(({ sentence }) => sentence === mention.sentence).slice(0, REACH);
    if (near.length === 0) return mention;
    const beside = mentions
      .slice(Math.max(0, place - REACH), place + REACH)
      .filter(({ sentence }) => sentence === mention.sentence);
    const explained = near.some((one) => explains(one, mention, beside));
    return explained ? giveUp(mention, 'withdrawn') : mention;
  });
}

const REACH = 12;

function isWithdrawn({ subject, number, bound }: BoundMention): boolean {
  return (
    bound !== null &&
    subject?.kind === 'outcome' &&
    subject.outcomes.join() === 'otherHandling.other' &&
    number.value > 0
  );
}

/** Answered and withdrawn make what came in, or what came in without the withdrawn is what the table has. */
function explains(withdrawn: BoundMention, mention: BoundMention, beside: readonly BoundMention[]): boolean {
  const left = (one: BoundMention) => one.number.value - withdrawn.number.value;
  const received = beside.filter((one) => counts(one, INTAKE) && left(one) >= 0);
  const adds = received.some((one) =>
    beside.some((other) => counts(other, DONE) && other.number.value === left(one)),
  );
  const leaves = (one: BoundMention) => one.bound?.tried.some(({ value }) => value === left(one)) ?? false;
  // 受理46件，撤销2件，已答复44件
  if (counts(mention, DONE))
    return received.some((one) => one.bound?.outcome === 'pass' && left(one) === mention.number.value);
  if (mention === withdrawn) return adds || received.some(leaves);
  return counts(mention, INTAKE) && (adds || leaves(mention));
}

const INTAKE = new Set<string>(['new', 'received', 'accepted', 'registered', 'any', 'intake']);
const DONE = new Set<string>(['completed', 'handled']);

function counts({ subject }: BoundMention, flows: ReadonlySet<string>): boolean {
  return (
    subject?.kind === 'flow' &&
    subject.applicants.length === 0 &&
    subject.measures.every((one) => flows.has(one))
  );
}
