import { type Place, splitBodyName } from '../../report/body-kind.ts';

/** A name of a body, folded so that its reports of several years meet. */
export interface BodyName {
  /** The narrowest place and the organ: the same for 江苏省宿迁市沭阳县教育局 and 沭阳县教育局. */
  key: string;
  /** The wider places that it names, the widest first. */
  within: readonly string[];
  /** What the body is of: its county, city or province; null where the name does not say. */
  group: string | null;
  /** Whether a county or a wider place is named: a bare 教育局 or 双河镇 may be of anywhere. */
  placed: boolean;
}

/** Folds the name of a body. A government and its office, which often reports for itself, stay apart. */
export function readBodyName(name: string): BodyName {
  const plain = name.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
  const { places, rest } = splitBodyName(plain);
  const last = places.at(-1);
  const above = places.filter(({ level }) => level !== 'township' && level !== 'unknown');
  return {
    key: (last?.name ?? '') + foldOrgan(rest, last),
    within: places.slice(0, -1).map((place) => place.name),
    group: above.at(-1)?.name ?? null,
    placed: above.length > 0 || isCentral(rest),
  };
}

function foldOrgan(rest: string, place: Place | undefined): string {
  if (place && /^(?:(?:人民)?政府|街?道?办事处|行政公署|行署)?$/.test(rest)) return '政府';
  if (/^(?:(?:人民)?政府|行政公署|行署|府)(?:办公室|办公厅|办)$/.test(rest)) return '政府办';
  const folded = rest
    .replace(/[和与及、]/g, '')
    .replace(/委员会/g, '委')
    .replace(/监督管理/g, '监管');
  return SHORT.reduce((words, [short, long]) => (words === short ? long : words), folded);
}

/** 教育部, 海关总署: there is one of each. */
function isCentral(rest: string): boolean {
  return /^国家|部$|总署$/.test(rest);
}

/** Names that a title shortens. */
const SHORT: readonly (readonly [short: string, long: string])[] = [
  ['人社局', '人力资源社会保障局'],
  ['发改局', '发展改革局'],
  ['发改委', '发展改革委'],
  ['卫健局', '卫生健康局'],
  ['卫健委', '卫生健康委'],
  ['住建局', '住房城乡建设局'],
  ['市监局', '市场监管局'],
  ['教体局', '教育体育局'],
  ['文旅局', '文化旅游局'],
  ['自规局', '自然资源规划局'],
];
