import { expect, it } from 'vitest';
import { GOLD, OFFICES } from '../../test/gold-files.ts';
import { parseGold } from './gold/notation.ts';

const MARKED = [...GOLD, ...OFFICES].map(([, marked]) => marked);
const TEXTS = MARKED.map((marked) => parseGold(marked).text);
const MEANINGS = MARKED.flatMap((marked) => parseGold(marked).marks.map(({ means }) => means));
const ENOUGH = 5;

/** What may be compared with cells, by the names of the gold file. */
const READINGS = (
  'new received accepted intake handled completed carriedOver carriedForward received/naturalPerson granted partial ' +
  'refused unavailable notProcessed otherHandling granted+partial unavailable.notHeld otherHandling.other ' +
  'alreadyPublic agreed notOurs reconsideration litigation litigationDirect litigationAfterReview ' +
  'normativeDocuments:issued normativeDocuments:repealed normativeDocuments:inForce licensing penalties coercion online letter inPerson'
).split(' ');

it.each(READINGS)('%s is read often enough', (name) => {
  expect(MEANINGS.filter((means) => means === name).length).toBeGreaterThanOrEqual(ENOUGH);
});

/** Wordings of one reading, ways to write a number, and numbers that no rule may compare. */
const WORDINGS: Readonly<Record<string, RegExp>> = {
  答复: /答复/,
  'carried over from a named year': /20\d\d年结转|20\d\d年度结转/,
  转结顺延剩余: /转结|顺延|剩余/,
  无结转: /无结转|没有结转|无.{0,6}结转/,
  未收到: /未收到|没有收到|未发生|零申请|未产生|无行政/,
  均获维持: /均.{0,4}维持|全部维持/,
  其中: /其中/,
  分别: /分别/,
  合计: /合计/,
  'full width': /[０-９]/,
  'space before the unit': /\d 件/,
  'Chinese numeral': /[一两二三四五六七八九十]件/,
  起: /[两\d]起/,
  thousands: /\d,\d{3}/,
  余: /余/,
  约: /约/,
  近: /近\d/,
  以上: /以上/,
  多: /\d多/,
  万: /\d万/,
  website: /访问|浏览|点击/,
  留言: /留言/,
  '12345': /12345/,
  民情: /民情|诉求|来信|网民/,
  提案: /提案/,
  信访: /信访/,
  training: /培训/,
  'document number': /〔20\d\d〕/,
  article: /第[一二三四五六七八九十\d]{1,4}条/,
  dates: /\d月\d/,
  'working days': /个工作日/,
  phone: /电话/,
  'other year': /上年|去年|同比|比20\d\d年|较20\d\d年/,
  截至: /截至/,
  累计: /累计/,
  'wider scope': /全市|全县|全区|全省/,
  备案: /备案/,
  'by filing': /立案|提起|引发/,
};

it.each(Object.keys(WORDINGS))('%s is written often enough', (name) => {
  expect(TEXTS.filter((text) => WORDINGS[name]!.test(text)).length).toBeGreaterThanOrEqual(ENOUGH);
});
