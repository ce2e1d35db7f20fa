import { findCell, TEMPLATES } from '@gouji/core';
import { leaveUnwritten, type Unwritten } from '../change-report.ts';
import type { FormCell } from '../form.ts';
import type { Random } from '../random.ts';
import type { Look } from './look.ts';

/** Numbers that are not written as bare digits, and zeros that are not written. */
export const VALUE_LOOKS: readonly Look[] = [
  unwrittenZeros('zeros-blank', ''),
  unwrittenZeros('zeros-hyphen', '-'),
  unwrittenZeros('zeros-dash', '—'),
  unwrittenZeros('zeros-slash', '/'),
  unwrittenZeros('zeros-wu', '无'),

  { name: 'thousands', group: 'numbers', value: (text) => groupThousands(text, ',') },
  { name: 'thousands-full-width', group: 'numbers', value: (text) => groupThousands(text, '，') },
  { name: 'digits-full-width', group: 'numbers', value: toFullWidth },
  { name: 'digits-spaced', group: 'numbers', value: spaceDigits },
  { name: 'values-with-unit', group: 'numbers', value: (text, _, cell) => `${text}${unitOf(cell)}` },
  { name: 'part-in-brackets', group: 'numbers', value: addPart },
  { name: 'signs-invisible', group: 'numbers', value: addInvisible },
  {
    name: 'full-stop',
    group: 'numbers',
    value: (text, random) => (/^\d+$/.test(text) && random.chance(0.5) ? `${text}.` : text),
  },
  { name: 'fee-in-yuan', group: 'numbers', value: toYuan },
];

function unwrittenZeros(name: string, mark: Unwritten): Look {
  return {
    name,
    group: 'figures',
    report: (report, random) =>
      leaveUnwritten(
        report,
        mark,
        (id, value) => value === 0 && report.printed[id] === undefined && random.chance(0.8),
      ),
  };
}

function groupThousands(text: string, by: string): string {
  const [whole, ...rest] = text.split('.');
  return [whole!.replace(/\B(?=(?:\d{3})+$)/g, by), ...rest].join('.');
}

function toFullWidth(text: string): string {
  return text.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** At the ends, between groups of three, or between all digits; `12 0` could as well be two numbers. */
function spaceDigits(text: string, random: Random): string {
  const space = random.pick([' ', '\u00A0', '\u3000']);
  const ways = [`${space}${text}`, `${text}${space}`, groupThousands(text, space)];
  if (/^\d+$/.test(text)) ways.push(Array.from(text).join(space));
  return random.pick(ways);
}

/** Marks that editors and fonts leave: of direction, of a place for a picture, of a variant, control characters. */
const INVISIBLE = [
  '\u061C',
  '\u2066',
  '\u2069',
  '\uFE0F',
  '\uFFFC',
  '\u3164',
  '\u0085',
  '\u0007',
  '\u001F',
  '\u2063',
];

function addInvisible(text: string, random: Random): string {
  const at = random.integer(0, text.length);
  return text.slice(0, at) + random.pick(INVISIBLE) + text.slice(at);
}

function unitOf({ id }: FormCell): string {
  if (id === 'disclosure.fees.amount') return '万元';
  if (id === 'disclosure.procurement.amount') return '元';
  return columnKind(id) === 'change' ? '项' : '件';
}

function addPart(text: string, random: Random, { id }: FormCell): string {
  if (id === null || !/^disclosure\.(?:regulations|normativeDocuments)\./.test(id)) return text;
  const whole = Number(text);
  return whole > 0 ? `${text}（其中修订${random.integer(1, whole)}件）` : text;
}

/** 万元 become 元. */
function toYuan(text: string, _random: Random, { id }: FormCell): string {
  return id === 'disclosure.fees.amount' ? `${Math.round(Number(text) * 10_000)}元` : text;
}

function columnKind(id: string | null): string | undefined {
  if (id === null) return undefined;
  return (findCell(TEMPLATES['2021'], id) ?? findCell(TEMPLATES['2019'], id))?.column.kind;
}
