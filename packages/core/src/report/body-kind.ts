import {
  AUTONOMOUS_PREFECTURES,
  CENTRAL_BODIES,
  COUNTY_CITIES,
  PREFECTURES,
  PROVINCES,
  REGIONS,
} from './places.ts';

/** How far down a body stands; `unknown` where its name does not say. */
export type BodyLevel = 'central' | 'province' | 'prefecture' | 'county' | 'township' | 'unknown';

/**
 * `government`: the government itself; `agency`: the 行政公署 of a 地区 or 盟; `office`: the office of either, which
 * often reports for it; `department`: a bureau or the like; `unit`: a body under a department, an institution, an
 * enterprise; `zone`: the committee of a development zone and what belongs to it.
 */
export type BodyOrgan = 'government' | 'agency' | 'office' | 'department' | 'unit' | 'zone' | 'unknown';

export interface BodyKind {
  level: BodyLevel;
  organ: BodyOrgan;
}

/** What kind of body a name is the name of. A name that does not tell gives `unknown`, never a guess. */
export function readBodyKind(name: string | null): BodyKind {
  const plain = (name ?? '').replace(/\s/g, '').replace(/^中华人民共和国(?=.)/, '');
  if (plain === '') return { level: 'unknown', organ: 'unknown' };
  const central = readCentral(plain);
  if (central) return central;
  const { level, rest, zone } = readPlaces(plain);
  if (level === 'township') return { level, organ: rest === '办' ? 'government' : readOrgan(rest, level) };
  const organ = zone ? 'zone' : readOrgan(rest, level);
  if (organ === 'zone') return { level: 'unknown', organ };
  return { level: level === 'unknown' ? levelOfOrgan(rest) : level, organ };
}

/** A name of a body in two: the places that it begins with, the widest first, and what follows them. */
export function splitBodyName(name: string): { places: Place[]; rest: string } {
  const { path, rest } = readPlaces(name.replace(/\s/g, '').replace(/^中华人民共和国(?=.)/, ''));
  return { places: path, rest };
}

export interface Place {
  level: BodyLevel;
  name: string;
}

/** A body of the State Council, or a branch of one. */
function readCentral(plain: string): BodyKind | null {
  if (COMMITTEE_OF_ZONE.test(plain)) return null;
  if (/^国务院/.test(plain))
    return { level: 'central', organ: /办公厅$/.test(plain) ? 'office' : 'department' };
  const body = findCentral(plain);
  if (body === undefined) return UNLISTED.test(plain) ? { level: 'central', organ: 'department' } : null;
  const branch = plain.slice(body.length);
  if (branch === '' || /^[（(]/.test(branch)) return { level: 'central', organ: 'department' };
  // 国家税务总局某市税务局: a branch stands where its place stands
  return readPlaces(branch).level === 'unknown' ? { level: 'unknown', organ: 'unit' } : readBodyKind(branch);
}

function findCentral(plain: string): string | undefined {
  const found = CENTRAL_BODIES.filter((body) => plain.startsWith(body));
  return found.reduce<string | undefined>((a, b) => (a && a.length > b.length ? a : b), undefined);
}

// 国家级经济技术开发区 and 国家公园 are none
const UNLISTED = /^国家(?!级|公园)[^省市县区]{2,14}(?:局|署|委员会|委)$/;

interface Places {
  level: BodyLevel;
  /** Each place, from the highest down; those of development zones are left out. */
  places: string[];
  rest: string;
  /** A development zone stands among them. */
  zone: boolean;
  /** The places and zones. */
  path: Place[];
}

/** The deepest place of the name and what follows it: 鹤岗市南山区 | 教育局. */
export function readPlaces(name: string): Places {
  let level: BodyLevel = 'unknown';
  const places: string[] = [];
  let zone = false;
  let rest = name;
  const path: Place[] = [];
  for (;;) {
    const place = readPlace(rest, level);
    const crossed: RegExpExecArray | null = place || zone ? null : ZONE.exec(rest);
    if (!place && !crossed) return { level, places, rest, zone, path };
    if (crossed) zone = true;
    if (place) places.push(rest.slice(0, place.length));
    level = place?.level ?? level;
    const length = place?.length ?? crossed![0].length;
    path.push({ level: place?.level ?? 'unknown', name: rest.slice(0, length) });
    rest = rest.slice(length);
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
  const other =
    /^[^省市县区局厅委办]{2,16}?自治州/.exec(rest) ?? AUTONOMOUS_PREFECTURES.exec(rest) ?? REGIONS.exec(rest);
  if (other) return { level: 'prefecture', length: other[0].length };
  const city = /^(津市|[^省市县区局厅委办]{1,7})市/.exec(rest);
  if (!city) return null;
  if (PREFECTURES.has(city[1]!)) return { level: 'prefecture', length: city[0].length };
  return COUNTY_CITIES.has(city[1]!) ? { level: 'county', length: city[0].length } : null;
}

// Not places: 城市管理, 社区, 园区, 区域, 城乡建设, 乡村振兴, 城镇, 乡镇企业. Places: 市中区, 古城镇人民政府, 周市镇, 旧县镇.
const COUNTY =
  /^(?:市[中南北]区|[^省市县区局厅委办处]{1,14}?(?:自治县|自治旗|县(?!镇|乡(?![村镇])|街道)|林区|特区|新区|(?<![社园灾片])区|旗|(?<!城)市)(?!域|块|划|间|场))/;
const TOWNSHIP =
  /^[^局厅委办处]{1,18}?(?:民族乡|民族镇|(?<!城)镇(?!企业)|(?<!城)乡(?!村|镇企业)|城[镇乡](?=(?:人民)?政府|$)|苏木|街道)/;
const ZONE =
  /^[^省市县局厅委办处]{0,20}?(?:开发|高新|产业|保税|示范|管理|工业|科技|商务|化工|物流|园|景|名胜|度假|旅游|合作|实验|试验|自由贸易|自贸|航空港|空港|临港|保税港|经开|功能|集聚|保护|工矿|库|片)区/;
const COMMITTEE_OF_ZONE = /(?:区|园|城|港|岛|基地)(?:管理委员会|管委会)$|^管理委员会$|管委会$/;

function readOrgan(rest: string, level: BodyLevel): BodyOrgan {
  if (COMMITTEE_OF_ZONE.test(rest)) return 'zone';
  if (rest === '') return level === 'unknown' ? 'unknown' : 'government';
  if (/^驻|驻.{1,8}办事处/.test(rest)) return 'department';
  if (/(?:行政公署|行署)$/.test(rest)) return 'agency';
  if (/(?:政府|办事处)$/.test(rest)) return 'government';
  const plain = rest.replace(/（.{0,20}）$/, '');
  if (/(?:政府|公署|行署)(?:办公室|办公厅|办)$/.test(plain)) return 'office';
  // 中共…委, 市委办公室: the Party is not bound by the Regulation
  if (/^(?:中共|委(?!员)|市委(?!员)|党)/.test(plain)) return 'unit';
  if (/(?:局|厅|委|委员会|办公室|办|署)$/.test(plain)) return 'department';
  return UNIT.test(plain) ? 'unit' : 'unknown';
}

const UNIT = /(?:支队|大队|总队|中心|院|处|所|站|队|馆|公司|集团|社|会|行|校|学|海关)$/;

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
  if (organ === 'department' || organ === 'unit' || organ === 'agency') return false;
  return level === 'unknown' || organ === 'unknown' || organ === 'zone' ? null : true;
}
