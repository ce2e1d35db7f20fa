import {
  breakHtml,
  LOOKS,
  makeRandom,
  PLAIN,
  type Random,
  renderHtml,
  renderText,
  sampleMix,
  sampleReport,
  TEXT_LOOKS,
} from '@gouji/testing';

/** A random document: a report in some look, as a page or as text, most of them spoilt at some places. */
export function drawDocument(seed: number): { name: string; text: string } {
  const random = makeRandom(seed, 'document');
  const report = sampleReport(seed);
  if (random.chance(0.3)) {
    const look = random.pick(TEXT_LOOKS);
    return { name: `text ${look.name}`, text: mutate(renderText(report, look), random) };
  }
  const look = random.chance(0.2)
    ? sampleMix(LOOKS, random)
    : random.chance(0.1)
      ? PLAIN
      : random.pick(LOOKS);
  const page = renderHtml(report, look);
  const broken = random.chance(0.5) ? breakHtml(page, random) : page;
  return { name: `page ${look.name}`, text: mutate(broken, random) };
}

/** Characters changed, taken out, put in and doubled, as typing and converters do. */
function mutate(text: string, random: Random): string {
  if (random.chance(0.3)) return text;
  let mutated = text;
  for (let count = random.integer(1, 12); count > 0; count -= 1) {
    const at = random.integer(0, mutated.length);
    const length = random.integer(0, 12);
    mutated =
      mutated.slice(0, at) + random.pick(PUT_IN) + mutated.slice(at + (random.chance(0.5) ? length : 0));
  }
  return mutated;
}

const PUT_IN = [
  ...[
    '',
    '0',
    '12',
    '３',
    '十',
    '件',
    '，',
    '。',
    '：',
    '一、',
    '（一）',
    '其中',
    '申请',
    '2023年',
    '总计',
    '合计',
  ],
  ...[
    '\n',
    '\n\n',
    '\t',
    ' ',
    '　',
    '|',
    '&nbsp;',
    '\u200b',
    '\u00ad',
    '\ufffd',
    '<br>',
    '<p>',
    '</p>',
    '</td>',
  ],
  ...[
    '<td>',
    '<tr>',
    '</tr>',
    '<span>',
    '</span>',
    '<b>',
    '</div>',
    '<table>',
    '</table>',
    '<!--',
    '-->',
    '&#x41;',
  ],
  ...[
    '本年新收政府信息公开申请16件，办结15件。',
    '行政复议3件',
    '<a href="x.html">通知</a>',
    '<li>',
    '1 2 3',
  ],
];
