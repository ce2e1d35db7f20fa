import { isBarred } from '../doubts/leaves.ts';
import type { BoundMention, Paragraph } from './paragraph.ts';

/** A run of channels, and what it may be the parts of. */
export interface ChannelList {
  parts: BoundMention[];
  /** The numbers of applications near before it, or the one behind it that is said to be the sum. */
  wholes: BoundMention[];
  /** Carried over, which those numbers may leave out. */
  carried: BoundMention | null;
}

/** Numbers of applications that channels may still be the parts of. */
const REACH = 6;

export function listChannels({ mentions, text }: Paragraph): ChannelList[] {
  const lists: ChannelList[] = [];
  let wholes: BoundMention[] = [];
  let carried: BoundMention | null = null;
  let parts: BoundMention[] = [];
  const endList = (next: BoundMention | undefined) => {
    const [first] = parts;
    const near = wholes.filter(({ sentence }) => first !== undefined && first.sentence - sentence <= 1);
    const total = next?.total && next.sentence === first?.sentence && isUnsaid(next) ? [next] : [];
    if (parts.length > 1) lists.push({ parts, wholes: near.length > 0 ? near : total, carried });
    parts = [];
  };
  for (const mention of mentions) {
    if (mention.number.percent) continue;
    // 信函15件(挂号信9件、快递6件): parts of a part
    if (parts.length > 0 && mention.asides.length > parts[0]!.asides.length) continue;
    if (isChannel(mention)) {
      if (parts.length > 0 && (mention.sentence - parts[0]!.sentence > 1 || repeats(mention, parts, text)))
        endList(undefined);
      parts.push(mention);
      continue;
    }
    endList(mention);
    if (isCarried(mention)) carried = mention;
    else wholes = isWhole(mention) ? [...wholes.slice(1 - REACH), mention] : [];
  }
  endList(undefined);
  return lists;
}

/** Another sentence, or what stands behind a semicolon, that names a channel again lists them again. */
function repeats(mention: BoundMention, parts: readonly BoundMention[], text: string): boolean {
  const near = parts.slice(-REACH);
  return isApart(near.at(-1)!, mention, text) && near.some((part) => sharesChannel(part, mention));
}

export function isApart(part: BoundMention, { sentence, start }: BoundMention, text: string): boolean {
  return part.sentence !== sentence || text.slice(part.end, start).includes(';');
}

function sharesChannel({ subject }: BoundMention, mention: BoundMention): boolean {
  const named = mention.subject?.kind === 'channel' ? mention.subject.channels : [];
  return subject?.kind === 'channel' && subject.channels.some((channel) => named.includes(channel));
}

/** 上年结转6件 is never what channels are parts of, though 网络58件、… behind it may count it too. */
function isCarried({ kind, subject }: BoundMention): boolean {
  const flows = subject?.kind === 'flow' ? subject.measures : [];
  return kind === 'number' && flows.length > 0 && flows.every((measure) => measure.startsWith('carried'));
}

function isChannel({ kind, subject }: BoundMention): boolean {
  return kind === 'number' && subject?.kind === 'channel';
}

function isWhole({ kind, subject, doubts, number }: BoundMention): boolean {
  const counted = kind === 'number' && !isBarred(doubts) && !number.unsure;
  return counted && subject?.kind === 'flow' && subject.applicants.length === 0;
}

function isUnsaid({ subject, number }: BoundMention): boolean {
  return number.unit !== null && !number.unsure && (subject === null || subject.kind === 'flow');
}
