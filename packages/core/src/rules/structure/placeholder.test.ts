import { describe, expect, test } from 'vitest';
import { checkedReport, sixSections } from '../../../test/checked-report.ts';
import { rule } from './placeholder.ts';

function leftovers(text: string): string[] {
  const outcomes = [...rule.check(checkedReport({ sections: sixSections({ 1: [text] }) }))];
  return outcomes.flatMap((outcome) => {
    if (outcome.outcome !== 'violation' || !outcome.passage) return [];
    const { prose, start, end } = outcome.passage;
    return [prose.text.slice(start, end)];
  });
}

describe('leftovers', () => {
  test.each([
    ['2022年，××局共收到申请5件。', '××'],
    ['联系电话：XXXX。', 'XXXX'],
    ['20××年工作平稳。', '20××'],
    ['通过【】平台发布信息。', '【】'],
    ['通过【 】平台发布信息。', '【 】'],
    ['全年共主动公开条，内容涉及民生。', '共主动公开条'],
    ['全年收到政府信息公开申请件，均已答复。', '收到政府信息公开申请件'],
    ['全年共发布信息 条。', '共发布信息 条'],
    ['该部分以表格形式报告。表格如下：', '该部分以表格形式报告。表格如下'],
    ['年 月 日', '年 月 日'],
    ['年月日', '年月日'],
    ['全年主动公开政府信息____条。', '____'],
    ['全年主动公开政府信息（ ）条。', '（ ）'],
    ['存在的主要问题（此处填写）。', '（此处填写）'],
    ['2022年，全年共受理件，均已答复。', '共受理件'],
    ['按照《××县政务公开要点》推进。', '××'],
    ['联系电话：XXXXXXXXXXX。', 'XXXXXXXXXXX'],
    [`地址：${'×'.repeat(3000)}。`, '×'.repeat(3000)],
    [`地址：${'XX '.repeat(3000)}。`, 'XX '.repeat(3000).trimEnd()],
    ['全年主动公开政府信息____ ____条。', '____ ____'],
  ])('%s', (text, words) => {
    expect(leftovers(text)).toEqual([words]);
  });
});

describe('no leftovers', () => {
  test.each([
    ['按照《政府信息公开条例》的规定主动公开。'],
    ['严格执行主动公开条例，细化公开条目，明确受理条件。'],
    ['全年共主动公开政府信息12条，收到申请 3 件。'],
    ['申请人张××不服答复，李XX撤回申请。'],
    ['申请人欧阳××、诸葛××撤回申请，公民余××来信。'],
    ['某小区XX路拓宽，XXX等3家企业参加。'],
    ['推出“一图读懂××政策”，打造“互联网+XX”模式。'],
    ['号牌为苏E·XXXXX的车辆，电话0512-××××××××。'],
    ['妥善受理政府信息公开申请件，提升效率；规范办理申请件。'],
    ['规范制作答复件，对收到申请件，及时登记；整理申请表、答复件、送达回证。'],
    ['本部分以表格形式呈现数据变化。'],
    ['待补充材料的申请，请在系统内填写。'],
    ['占地3×5米，像素1920×1080。'],
    ['上线XXL版和MAXX系统，处理XML文件。'],
    ['网址为http://www.xx.gov.cn/xx/index.html。'],
    ['发布【政策解读】栏目文章。'],
    ['2022 年 1 月 20 日'],
    ['完善申请受理、办理、答复等程序，受理件均在期限内办结。'],
  ])('%s', (text) => {
    expect(leftovers(text)).toEqual([]);
  });
});
