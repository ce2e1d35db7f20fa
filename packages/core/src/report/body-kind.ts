import { COUNTY_CITIES, PREFECTURES, PROVINCES } from './places.ts';

/** How far down a body stands; `unknown` where its name does not say. */
export type BodyLevel = 'central' | 'province' | 'prefecture' | 'county' | 'township' | 'unknown';

/**
 * `government`: the government itself; `office`: its office, which often reports for it; `department`: a bureau or
 * the like; `zone`: the committee of a development zone.
 */
export type BodyOrgan = 'government' | 'office' | 'department' | 'zone' | 'unknown';

export interface BodyKind {
  level: BodyLevel;
  organ: BodyOrgan;
}

/** What kind of body a name is the name of. A name that does not tell gives `unknown`, never a guess. */
export function readBodyKind(name: string | null): BodyKind {
  const plain = (name ?? '').replace(/\s/g, '');
  if (plain === '') return { level: 'unknown', organ: 'unknown' };
  const { level, rest } = readPlaces(plain);
  if (level === 'unknown' && CENTRAL.test(plain)) return { level: 'central', organ: centralOrgan(plain) };
  const organ = readOrgan(rest, level);
  if (organ === 'zone') return { level: 'unknown', organ };
  return { level: level === 'unknown' ? levelOfOrgan(rest) : level, organ };
}

const CENTRAL =
  /^(?:国务院|中华人民共和国|国家|中国(?:气象|地震|民用航空|证券|银行保险|人民银行)|海关总署|审计署|教育部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源和?社会保障部|自然资源部|生态环境部|住房和城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|外交部)/;

function centralOrgan(name: string): BodyOrgan {
  return /^国务院办公厅/.test(name) ? 'office' : 'department';
}

/** The deepest place of the name and what follows it: 鹤岗市南山区 | 教育局. */
function readPlaces(name: string): { level: BodyLevel; rest: string } {
  let level: BodyLevel = 'unknown';
  // 国家税务总局某市税务局: a branch stands where its place stands
  let rest = name.replace(/^(?:国家税务总局|中国人民银行|国家统计局|国家金融监督管理总局)(?=.{2,})/, '');
  for (;;) {
    const place = readPlace(rest, level);
    if (!place) return level === 'unknown' ? { level, rest: name } : { level, rest };
    level = place.level;
    rest = rest.slice(place.length);
  }
}

function readPlace(rest: string, level: BodyLevel): { level: BodyLevel; length: number } | null {
  if (level === 'unknown') {
    const province = PROVINCES.find((one) => rest.startsWith(one));
    if (province) return { level: 'province', length: province.length };
  }
  if (level === 'unknown' || level === 'province') {
    const prefecture = readPrefecture(rest);
    if (prefecture) return prefecture;
  }
  if (level !== 'county' && level !== 'township') {
    const county = COUNTY.exec(rest);
    if (county && !ZONE.test(county[0]) && !(level === 'unknown' && county[0].endsWith('市')))
      return { level: 'county', length: county[0].length };
  }
  const township = level === 'township' ? null : TOWNSHIP.exec(rest);
  return township ? { level: 'township', length: township[0].length } : null;
}

function readPrefecture(rest: string): { level: BodyLevel; length: number } | null {
  const other = /^[^省市县区局厅委办]{2,16}?(?:自治州|地区|盟)/.exec(rest);
  if (other) return { level: 'prefecture', length: other[0].length };
  const city = /^([^省市县区局厅委办]{1,7})市/.exec(rest);
  if (!city) return null;
  if (PREFECTURES.has(city[1]!)) return { level: 'prefecture', length: city[0].length };
  return COUNTY_CITIES.has(city[1]!) ? { level: 'county', length: city[0].length } : null;
}

// Not places: 城市管理, 社区, 园区, 区域, 城乡建设, 乡村振兴, 城镇.
const COUNTY =
  /^[^省市县区局厅委办处]{1,14}?(?:自治县|自治旗|县|林区|特区|新区|(?<![社园灾片])区|旗|(?<!城)市)(?!域|块|划|间|场)/;
const TOWNSHIP = /^[^省市县区局厅委办处]{1,14}?(?:民族乡|民族镇|(?<!城)镇|(?<!城)乡(?!村)|苏木|街道)/;
const ZONE =
  /(?:开发|高新|产业|保税|示范|管理|工业园|园|景|名胜|度假|合作|实验|试验|自由贸易|自贸|港|经开|功能|集聚|保护|矿|库|片)区$/;

function readOrgan(rest: string, level: BodyLevel): BodyOrgan {
  if (/^(?:管理委员会|管委会)$|(?:区|园|城|港|岛|基地)(?:管理委员会|管委会)$/.test(rest)) return 'zone';
  if (/(?:开发|高新|园|保税)区$/.test(rest)) return 'zone';
  if (rest === '') return level === 'unknown' ? 'unknown' : 'government';
  if (/^驻|驻.{1,8}办事处/.test(rest)) return 'department';
  if (/(?:政府|办事处|行政公署|行署)$/.test(rest)) return 'government';
  if (/政府(?:办公室|办公厅)(?:（.{0,20}）)?$/.test(rest)) return 'office';
  return DEPARTMENT.test(rest) ? 'department' : 'unknown';
}

const DEPARTMENT =
  /(?:局|厅|委|委员会|办公室|支队|大队|总队|中心|院|署|处|所|站|队|馆|公司|集团|社|会|行)(?:（.{0,20}）)?$/;

/** Names without a place: 教育厅 is of a province, 镇人民政府 of a township. */
function levelOfOrgan(rest: string): BodyLevel {
  const own: readonly [RegExp, BodyLevel][] = [
    [/^[^市县区镇乡]{2,14}厅$|^省/, 'province'],
    [/^市(?!场)/, 'unknown'],
    [/^[县区旗]/, 'county'],
    [/^(?:镇|乡|街道|苏木)/, 'township'],
  ];
  return own.find(([words]) => words.test(rest))?.[1] ?? 'unknown';
}

/**
 * Whether a body may make 规章: departments of the State Council, provinces, cities with districts and autonomous
 * prefectures may (立法法 第九十一条, 第九十三条). `null` where the kind of body is not known.
 */
export function mayMakeRegulations({ level, organ }: BodyKind): boolean | null {
  if (level === 'central') return true;
  if (level === 'county' || level === 'township')
    return organ === 'unknown' && level === 'county' ? null : false;
  if (organ === 'department') return false;
  if (level === 'unknown' || organ === 'unknown' || organ === 'zone') return null;
  return true;
}
