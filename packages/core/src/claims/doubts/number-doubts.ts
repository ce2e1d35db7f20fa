import {
  UNITS_OF_APPLICATIONS,
  UNITS_OF_CASES,
  UNITS_OF_DOCUMENTS,
  UNITS_OF_REGULATIONS,
  YUAN,
} from '../words/units.ts';
import type { Doubt, View } from './doubt.ts';

/** Digits and units that cannot count this. */
export const NUMBER_DOUBTS = [
  {
    id: 'percent',
    leaves: 'nothing',
    words: { zh: '是百分比', en: 'it is a percentage' },
    when: ({ segment }) => segment?.number.number.percent ?? false,
  },
  {
    id: 'digits',
    leaves: 'nothing',
    words: { zh: '数字写法有疑问', en: 'its digits may be read in two ways' },
    when: ({ segment }) => segment?.number.number.unsure ?? false,
  },
  {
    id: 'shared',
    leaves: 'nothing',
    words: { zh: '几个数并列，不知各指什么', en: 'numbers stand together and it is not said which is which' },
    when: ({ segment }) => segment?.shared ?? false,
  },
  {
    id: 'average',
    leaves: 'nothing',
    words: { zh: '带小数，是平均数', en: 'it has a fraction, as averages have' },
    // 日均收到0.6件
    when: ({ segment }) => {
      const number = segment?.number.number;
      return number !== undefined && number.mantissa === null && number.decimals > 0;
    },
  },
  {
    id: 'unit',
    leaves: 'nothing',
    words: { zh: '单位不是表中所计的', en: 'its unit counts something else' },
    when: hasOtherUnit,
  },
] as const satisfies readonly Doubt[];

function hasOtherUnit({ segment, subject }: View): boolean {
  if (segment === null) return false;
  const { unit } = segment.number.number;
  if (unit === null) return !isStatedBare(segment);
  if (subject.kind === 'document' && subject.document === 'fees') return unit !== YUAN;
  const regulations = subject.kind === 'document' && subject.document === 'regulations';
  return !(regulations ? UNITS_OF_REGULATIONS : UNITS[subject.kind]).includes(unit);
}

/** 数量为38。 */
function isStatedBare({ left, after }: NonNullable<View['segment']>): boolean {
  const last = left.at(-1);
  return (
    after.length === 0 && last?.kind === 'word' && last.sense.kind === 'link' && last.sense.value === 'is'
  );
}

const UNITS: Readonly<Record<View['subject']['kind'], readonly string[]>> = {
  flow: UNITS_OF_APPLICATIONS,
  outcome: UNITS_OF_APPLICATIONS,
  channel: UNITS_OF_APPLICATIONS,
  case: UNITS_OF_CASES,
  document: UNITS_OF_DOCUMENTS,
};

/** 条 are its articles. */
