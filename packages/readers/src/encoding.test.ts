import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../test/encode.ts';
import { decodeText } from './encoding.ts';

const REPORT = '某某区2022年度政府信息公开工作报告，新收申请16件';
const TRADITIONAL = '某某區2022年度政府資訊公開工作報告，新收申請16件';
const page = (meta: string, body = REPORT) =>
  `<html><head>${meta}<title>x</title></head><body>${body}</body></html>`;
const charset = (name: string) => `<meta charset="${name}">`;
const LATE = `<style>${'p { color: red } '.repeat(500)}</style>`;

describe('decodeText', () => {
  test.each([
    ['UTF-8, not declared', 'utf-8', page(''), 'utf-8'],
    ['UTF-8, declared', 'utf-8', page(charset('utf-8')), 'utf-8'],
    ['UTF-8, declared gb2312', 'utf-8', page(charset('gb2312')), 'utf-8'],
    ['UTF-8, declared utf-16', 'utf-8', page(charset('utf-16')), 'utf-8'],
    ['GBK, not declared', 'gb18030', page(''), 'gb18030'],
    ['GBK, declared gb2312', 'gb18030', page(charset('gb2312')), 'gb18030'],
    ['GBK, declared GBK', 'gb18030', page(charset('GBK')), 'gb18030'],
    ['GBK, declared cp936', 'gb18030', page(charset('cp936')), 'gb18030'],
    ['GBK, declared x-gbk', 'gb18030', page(charset('x-gbk')), 'gb18030'],
    ['GBK, declared utf-8', 'gb18030', page(charset('utf-8')), 'gb18030'],
    ['GBK, declared iso-8859-1', 'gb18030', page(charset('iso-8859-1')), 'gb18030'],
    ['GBK, declared Big5', 'gb18030', page(charset('big5')), 'gb18030'],
    ['GBK, declared nonsense', 'gb18030', page(charset('chinese-one')), 'gb18030'],
    [
      'GBK, http-equiv',
      'gb18030',
      page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
      'gb18030',
    ],
    ['GBK, XML declaration', 'gb18030', `<?xml version="1.0" encoding="gb2312"?>${page('')}`, 'gb18030'],
    ['Big5, declared', 'big5', page(charset('Big5'), TRADITIONAL), 'big5'],
    ['Big5, declared late', 'big5', page(LATE + charset('Big5'), TRADITIONAL), 'big5'],
    ['Big5, not declared', 'big5', page('', TRADITIONAL), 'big5'],
    ['Big5, declared gb2312', 'big5', page(charset('gb2312'), TRADITIONAL), 'big5'],
    ['UTF-16LE without a mark', 'utf-16le', page(''), 'utf-16le'],
    ['UTF-16BE without a mark', 'utf-16be', page(charset('utf-8')), 'utf-16be'],
    ['UTF-16LE, text alone', 'utf-16le', REPORT, 'utf-16le'],
    ['UTF-16BE, mostly 一', 'utf-16be', `<p>${'一开三'.repeat(9)}</p>`, 'utf-16be'],
    ['UTF-16LE, a mark', 'utf-16le', `\ufeff${page('')}`, 'utf-16le'],
    ['UTF-16BE, a mark', 'utf-16be', `\ufeff${page('')}`, 'utf-16be'],
    ['UTF-8, a mark', 'utf-8', `\ufeff${page(charset('gbk'))}`, 'utf-8'],
  ])('%s', (_, encoding, text, expected) => {
    expect(decodeText(encode(text, encoding))).toEqual({
      text: text.replace('\ufeff', ''),
      encoding: expected,
    });
  });

  test.each(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'])(
    '%s cut in the middle of a character',
    (encoding) => {
      const text = page(charset('utf-8'), encoding === 'big5' ? TRADITIONAL : REPORT).replace(
        '</body></html>',
        '勾',
      );
      const bytes = encode(text, encoding);
      expect(decodeText(bytes.subarray(0, -1))).toEqual({ text: text.slice(0, -1), encoding });
    },
  );

  test.each([
    ['utf-8', charset('utf-8')],
    ['utf-8', charset('gb2312')],
    ['gb18030', charset('gb2312')],
    ['gb18030', charset('utf-8')],
    ['gb18030', charset('windows-1252')],
  ])('one broken character in a page of %s that says %s', (encoding, meta) => {
    const whole = encode(page(meta, `${REPORT}勾<br>${REPORT}`), encoding);
    const at = whole.lastIndexOf(
      '<'.charCodeAt(0),
      whole.length - encode(`${REPORT}</body></html>`, encoding).length - 1,
    );
    const bytes = Uint8Array.from([...whole.subarray(0, at - 1), ...whole.subarray(at)]);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.split(REPORT)).toHaveLength(3);
  });

  test('the label of the transport stands before the page’s own', () => {
    const bytes = encode(page(charset('windows-1251'), '<p>勾稽</p>'), 'gb18030');
    expect(decodeText(bytes, 'gbk').encoding).toBe('gb18030');
  });

  test('text comes back from every encoding that has its characters', () => {
    const character = fc.constantFrom(
      ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会主发年动同工也能下过子产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
    );
    const text = fc.array(fc.oneof(character, fc.constantFrom(...'0123456789 <>/=\n')), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'gb18030', 'utf-16le', 'utf-16be'), (chars, encoding) => {
        const whole = `<p>政府信息公开</p>${chars.join('')}`;
        expect(decodeText(encode(whole, encoding))).toEqual({ text: whole, encoding });
      }),
    );
  });
});
