import type { Block } from '../../document/blocks.ts';

/** The page was written in one encoding and is shown in another. */
export interface Garbling {
  /** What it looks like. */
  sample: string;
  /** Both null where the characters are lost. */
  written: string | null;
  shown: string | null;
}

/** Whether the words of the document are those of a report in a wrong encoding; null where they are not. */
export function findGarbling(blocks: readonly Block[]): Garbling | null {
  const text = readStart(blocks);
  for (const { written, shown, signs } of MIXED_UP) {
    const met = signs.filter((sign) => text.includes(sign));
    if (met.length >= FEWEST_SIGNS) return { sample: around(text, met[0]!), written, shown };
  }
  const lost = text.match(LOST);
  const chinese = text.match(/[\u4E00-\u9FFF]/g)?.length ?? 0;
  const gone = lost?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  return gone > FEWEST_LOST && gone > chinese * 2
    ? { sample: lost![0]!.slice(0, 12), written: null, shown: null }
    : null;
}

/** Of the words of every report: 政府, 信息, 公开, 年度, 报告, 行政, 机关, 申请. By chance one of them may stand in a text. */
const FEWEST_SIGNS = 3;

const FEWEST_LOST = 60;

/** What is left where characters had no place in the other encoding. */
const LOST = /[?？]{2,}|\uFFFD+/g;

/** What those words become, at either place of a character of two bytes. */
const MIXED_UP: readonly { written: string; shown: string; signs: readonly string[] }[] = [
  {
    written: 'UTF-8',
    shown: 'GBK',
    signs: [
      ...[
        '鏀垮簻',
        '淇℃伅',
        '鍏紑',
        '骞村害',
        '鎶ュ憡',
        '琛屾斂',
        '鏈哄叧',
        '鐢宠',
        '宸ヤ綔',
        '鎯呭喌',
        '涓诲姩',
      ],
      ...['斂搴', '俊鎭', '叕寮', '勾搴', '姤鍛', '屾斂', '伐浣'],
    ],
  },
  {
    written: 'UTF-8',
    shown: 'Windows-1252',
    signs: ['æ”¿åºœ', 'ä¿¡', 'å…¬å¼€', 'å¹´åº¦', 'æŠ¥å', 'è¡Œæ”¿', 'æœºå…³', 'ç”³è¯·', 'å·¥ä½œ', 'æƒ…å†µ'],
  },
  {
    written: 'UTF-8',
    shown: 'ISO-8859-1',
    signs: ['æ¿åº', 'ä¿¡æ', 'å¬å¼', 'å¹´åº¦', 'æ¥å', 'è¡æ¿', 'æºå³', 'ç³è¯·', 'å·¥ä½', 'æå'],
  },
  {
    written: 'GBK',
    shown: 'ISO-8859-1',
    signs: ['Õþ¸®', 'ÐÅÏ¢', '¹«¿ª', 'Äê¶È', '±¨¸æ', 'ÐÐÕþ', '»ú¹Ø', '¹¤×÷', 'ÉêÇë', 'Çé¿ö'],
  },
  {
    written: 'GBK',
    shown: 'Big5',
    signs: ['淉葬', '陓洘', '鼠羲', '爛僅', '惆豢', '俴淉', '儂壽', '馱釬'],
  },
  {
    written: 'UTF-8',
    shown: 'Big5',
    signs: ['踹', '靽', '臬', '撟游漲', '銵', '箏', '撌乩', '窈', '鞊', '璇'],
  },
  {
    written: 'UTF-8',
    shown: 'Shift_JIS',
    signs: ['謾ｿ蠎', '應ｿ｡', '蜈ｬ蠑', '蟷ｴ蠎', '謚･蜻', '陦梧', '譛ｺ蜈', '蟾･菴', '逕ｳ隸'],
  },
  {
    written: 'GBK',
    shown: 'EUC-KR',
    signs: ['漣리', '斤口', '무역', '쾨똑', '괩멩', '契漣', '샙밑', '묏鱗', '헙워'],
  },
];

/** The first words, bounded; control characters that an encoding of one byte leaves are gone already. */
function readStart(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.kind === 'table') text += ` ${block.cells.map((cell) => cell.text).join(' ')}`;
    else if (block.kind !== 'meta') text += ` ${block.text}`;
    if (text.length > LONGEST) break;
  }
  return text.slice(0, LONGEST);
}

const LONGEST = 20_000;

function around(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return text.slice(at, at + 12).trim();
}
