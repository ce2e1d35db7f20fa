import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from './claim.ts';
import { FIGURES, makeReport } from './gold/figures.ts';
import { readClaims } from './read-claims.ts';
import { LEXICON } from './words/lexicon.ts';

const bound = (claims: readonly PlacedClaim[]) => claims.filter(({ subject }) => subject !== null);
const read = (text: string, section?: number) => readClaims(makeReport(FIGURES.busy, text, section));

describe('readClaims', () => {
  it('quotes the words of a claim where they stand', () => {
    const { claims } = read('２０２２年，我区收到 政府信息公开申请 38 件，办结３９件。');
    expect(claims.map(({ quote }) => quote)).toEqual(['收到 政府信息公开申请 38 件', '办结３９件']);
  });

  it('names the cells of the reading that fits, or that comes nearest', () => {
    const { claims } = read('办理政府信息公开申请39件，收到政府信息公开申请44件。');
    expect(claims.map(({ means }) => means)).toEqual([
      ['applications.processedTotal.total'],
      ['applications.new.total', 'applications.carriedOver.total'],
    ]);
  });

  it('counts every number with a counting unit, bound or not', () => {
    const { claims, total } = read(
      '收到申请38件，发布信息100余条，培训3次，覆盖53个镇，第二十条，20个工作日，没有收到投诉。',
    );
    expect([bound(claims).length, claims.length, total]).toEqual([1, 3, 3]);
    expect(claims.map(({ doubts }) => doubts)).toEqual([[], ['unknown'], ['unknown']]);
  });

  it('takes the topic of a heading to the paragraph under it', () => {
    expect(
      read('（二）依申请公开情况\n全年共收到38件，办结39件。').claims.map(({ outcome }) => outcome),
    ).toEqual(['pass', 'pass']);
    expect(bound(read('（二）网民留言办理情况\n全年共收到38件，办结39件。').claims)).toEqual([]);
  });

  it('knows what section 三 is about', () => {
    expect(bound(read('全年收到38件。').claims)).toEqual([]);
    expect(bound(read('全年收到38件。', 3).claims)).toHaveLength(1);
  });

  it('states equations of what has one meaning only', () => {
    const { equations } = read('新收政府信息公开申请38件，办理39件，行政复议7件，行政诉讼近6件。');
    expect(equations.map(({ terms, constant }) => [terms, constant])).toEqual([
      [[['applications.new.total', 1]], 38],
      [[['review.reconsideration.total', 1]], 7],
    ]);
  });

  it('reads any text without throwing, and places every quote in it', () => {
    const words = LEXICON.flatMap(([, , line]) => line.split(' '));
    const pieces = fc.constantFrom(
      ...words,
      '38件',
      '5条',
      '，',
      '。',
      '、',
      '（',
      '）',
      '其中',
      '分别为',
      '1，234',
      '50%',
      '2021年',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('').replaceAll('\n', '');
        for (const { quote, passage } of read(text).claims) {
          expect(text.slice(passage.start, passage.end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});
