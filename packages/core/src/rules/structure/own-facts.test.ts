import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './own-facts.ts';

const ESSAY =
  '我们认真学习贯彻《中华人民共和国政府信息公开条例》和国办发〔2019〕14号文件，坚持以公开为常态、不公开为例外，不断完善公开制度，优化公开流程，拓展公开渠道，切实保障人民群众的知情权、参与权和监督权，公开工作取得了明显的成效，得到了群众的好评。';

test.each<[string, string[], string[]]>([
  ['an essay', [ESSAY], ['info general']],
  ['with ordinals', [`（一）${ESSAY}`, '1.继续努力。', '一是加强学习。'], ['info general']],
  ['with a number', [ESSAY, '全年公开信息３２０条。'], ['pass']],
  ['with a number in words', [ESSAY, '开展培训两次，参加三十人次。'], ['pass']],
  ['with the year', [`2024年，${ESSAY}`], ['pass']],
  ['with its place', [ESSAY, '云溪人民更加满意。'], ['pass']],
  ['with its bureau', [ESSAY, '水利局将继续努力。'], ['pass']],
  ['too short to tell', ['认真开展公开工作。'], []],
])('%s', (_, paragraphs, expected) => {
  expect(judge(rule, { organization: '云溪县水利局', sections: sixSections({ 1: paragraphs }) })).toEqual(
    expected,
  );
});
