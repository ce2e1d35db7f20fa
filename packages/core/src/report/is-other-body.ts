import { readPlaces } from './body-kind.ts';

/**
 * Whether two names are certainly of two bodies: of two places of the same level, or of two bureaus. A short name, the
 * office that speaks for its government and a body of which one name says less than the other are none.
 */
export function isOtherBody(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return false;
  const [first, second] = [readPlaces(a), readPlaces(b)];
  if (first.level === second.level && areApart(first.places, second.places)) return true;
  return isOtherBureau(first.rest || a, second.rest || b);
}

function plainName(name: string): string {
  return name
    .replace(/\s/g, '')
    .replace(/[（(].{0,30}[）)]$/, '')
    .replace(/^中华人民共和国(?=.)/, '');
}

/** 云溪县 and 青石县; not 市中区 and 某市市中区, whose names say less or more. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.at(-1), other.at(-1)];
  if (a === undefined || b === undefined || a.slice(-1) !== b.slice(-1)) return false;
  const [stem, twin] = [a.slice(0, -1), b.slice(0, -1)];
  return stem.length > 1 && twin.length > 1 && !stem.endsWith(twin) && !twin.endsWith(stem);
}

/** 水利局 and 教育局; not 发改局 and 发展和改革局, nor 文化和旅游局 and 文化广电旅游局, nor an office. */
function isOtherBureau(one: string, other: string): boolean {
  if (!BUREAU.test(one) || !BUREAU.test(other) || OFFICE.test(one) || OFFICE.test(other)) return false;
  const [a, b] = [ownSigns(one), ownSigns(other)];
  if (a.length < 2 || b.length < 2 || isWithin(a, b) || isWithin(b, a)) return false;
  return [...a].filter((sign) => b.includes(sign)).length < 2;
}

const BUREAU = /(?:局|厅|委员会|委)$/;
/** They put the reports of others on the page, or sign for them. */
const OFFICE = /政府|办公|公署|政务|审批|数据|信息|网信|宣传|档案|融媒/;

function ownSigns(name: string): string {
  return name
    .replace(/^[省市县区旗]/, '')
    .replace(/(?:局|厅|委员会|委)$/, '')
    .replace(/[和与及管理监督服务事]/g, '');
}

/** Whether the signs of the one stand in the other in their order: 人社 in 人力资源社会保障. */
function isWithin(short: string, long: string): boolean {
  let rest = long;
  for (const sign of short) {
    const at = rest.indexOf(sign);
    if (at < 0) return false;
    rest = rest.slice(at + 1);
  }
  return true;
}
