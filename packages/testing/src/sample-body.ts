import type { Random } from './random.ts';

export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_KINDS = [
  'ministry',
  'province',
  'city',
  'countyLevelCity',
  'county',
  'district',
  'township',
  'subdistrict',
  'provinceDepartment',
  'cityBureau',
  'countyBureau',
  'zoneCommittee',
] as const;

export interface Body {
  kind: BodyKind;
  /** In full, as its reports sign. */
  name: string;
  /** How it speaks of itself. */
  self: string;
  /** May make 规章 (立法法 第八十二条、第九十一条、第九十三条). */
  makesRegulations: boolean;
  /** A government, whose report is due by the end of March; others by the end of January. */
  government: boolean;
}

/** A body of this kind, by a name that such a body has. */
export function sampleBody(kind: BodyKind, random: Random): Body {
  const [name, self] = NAMES[kind](random);
  return {
    kind,
    name,
    self,
    makesRegulations: kind === 'ministry' || kind === 'province' || kind === 'city',
    government: name.endsWith('人民政府'),
  };
}

type Named = readonly [name: string, self: string];

const CITIES = [
  '宁波市',
  '长春市',
  '宿迁市',
  '绵阳市',
  '鹤岗市',
  '烟台市',
  '桂林市',
  '洛阳市',
  '大同市',
  '襄阳市',
];
const COUNTY_LEVEL_CITIES = [
  '昆山市',
  '义乌市',
  '敦煌市',
  '海宁市',
  '都江堰市',
  '海城市',
  '公主岭市',
  '滕州市',
];
const COUNTIES = [
  '沭阳县',
  '德清县',
  '榕江县',
  '遂昌县',
  '灵璧县',
  '陵水黎族自治县',
  '丰宁满族自治县',
  '宁陕县',
];
const DISTRICTS = [
  '宁波市鄞州区',
  '鹤岗市南山区',
  '长春市朝阳区',
  '绵阳市涪城区',
  '烟台市芝罘区',
  '洛阳市涧西区',
  '襄阳市樊城区',
];
const PROVINCES = ['浙江省', '甘肃省', '四川省', '黑龙江省', '湖北省', '广东省', '山东省'];
const BUREAUS = [
  '教育局',
  '民政局',
  '水务局',
  '农业农村局',
  '退役军人事务局',
  '市场监督管理局',
  '应急管理局',
  '统计局',
];
const DEPARTMENTS = ['教育厅', '水利厅', '财政厅', '自然资源厅', '交通运输厅', '生态环境厅', '司法厅'];
const TOWNSHIPS = ['双河镇', '石门镇', '新安镇', '青龙镇', '太平乡', '白云乡', '永安镇', '龙泉镇'];
const SUBDISTRICTS = ['东风街道', '解放街道', '建设街道', '和平街道', '新华街道', '滨江街道'];
const ZONES = ['经济技术开发区', '高新技术产业开发区', '经济开发区'];

const MINISTRIES: readonly Named[] = [
  ['教育部', '我部'],
  ['自然资源部', '我部'],
  ['生态环境部', '我部'],
  ['交通运输部', '我部'],
  ['国家卫生健康委员会', '我委'],
  ['国家统计局', '我局'],
  ['海关总署', '我署'],
];

const PROVINCIAL: readonly Named[] = [
  ...PROVINCES.map((name): Named => [name, '我省']),
  ['宁夏回族自治区', '我区'],
  ['广西壮族自治区', '我区'],
  ['重庆市', '我市'],
  ['上海市', '我市'],
];

const NAMES: Record<BodyKind, (random: Random) => Named> = {
  ministry: (random) => random.pick(MINISTRIES),
  province: (random) => government(random.pick(PROVINCIAL)),
  city: (random) => government([random.pick(CITIES), '我市']),
  countyLevelCity: (random) => government([random.pick(COUNTY_LEVEL_CITIES), '我市']),
  county: (random) => government([random.pick(COUNTIES), '我县']),
  district: (random) => government([random.pick(DISTRICTS), '我区']),
  township: (random) => {
    const name = random.pick(TOWNSHIPS);
    return government([`${random.pick(COUNTIES)}${name}`, name.endsWith('乡') ? '我乡' : '我镇']);
  },
  subdistrict: (random) => [`${random.pick(DISTRICTS)}${random.pick(SUBDISTRICTS)}办事处`, '我街道'],
  provinceDepartment: (random) => [`${random.pick(PROVINCES)}${random.pick(DEPARTMENTS)}`, '我厅'],
  cityBureau: (random) => [`${random.pick(CITIES)}${random.pick(BUREAUS)}`, '我局'],
  countyBureau: (random) => [`${random.pick(COUNTIES)}${random.pick(BUREAUS)}`, '我局'],
  zoneCommittee: (random) => [`${random.pick(CITIES)}${random.pick(ZONES)}管理委员会`, '我委'],
};

function government([name, self]: Named): Named {
  return [`${name}人民政府`, self];
}
