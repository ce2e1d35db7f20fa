/** One body of the city; some have another name from a year on. */
export interface CityBody {
  name: string;
  self: string;
  isTown: boolean;
  later?: { name: string; year: number };
}

const CITY = '鹤岗市';

const BUREAUS = [
  ...['教育局', '科学技术局', '公安局', '民政局', '司法局', '财政局', '人力资源和社会保障局', '自然资源局'],
  ...[
    '生态环境局',
    '住房和城乡建设局',
    '交通运输局',
    '水务局',
    '农业农村局',
    '商务局',
    '退役军人事务局',
    '应急管理局',
  ],
  ...['审计局', '市场监督管理局', '统计局', '医疗保障局', '信访局', '林业和草原局', '城市管理局', '体育局'],
  ...['粮食局', '气象局', '档案局', '国防动员办公室', '发展和改革委员会', '卫生健康委员会'],
];

const TOWNS = [
  ...['新华镇', '东方红乡', '蔬园乡', '红旗镇', '双河镇', '石门镇', '青龙镇', '白云乡', '永安镇', '龙泉镇'],
  ...[
    '太平乡',
    '新安镇',
    '清源乡',
    '长胜镇',
    '和平乡',
    '团结镇',
    '兴山镇',
    '鹤立镇',
    '梧桐镇',
    '连江乡',
    '北山乡',
    '大陆镇',
  ],
];

const LATER: Readonly<Record<string, { name: string; year: number }>> = {
  教育局: { name: `${CITY}教育和体育局`, year: 2023 },
  商务局: { name: `${CITY}商务和投资促进局`, year: 2022 },
  粮食局: { name: `${CITY}粮食和物资储备局`, year: 2024 },
};

/** 60 of them: the government and its office, bureaus, districts and towns. */
export const CITY_BODIES: readonly CityBody[] = [
  { name: `${CITY}人民政府`, self: '我市', isTown: false },
  { name: `${CITY}人民政府办公室`, self: '本机关', isTown: false },
  ...BUREAUS.map((bureau): CityBody => {
    const later = LATER[bureau];
    return { name: CITY + bureau, self: '我局', isTown: false, ...(later && { later }) };
  }),
  ...['南山区', '东山区', '工农区', '兴安区', '向阳区', '萝北县'].map((place): CityBody => {
    return { name: `${CITY}${place}人民政府`, self: '本机关', isTown: false };
  }),
  ...TOWNS.map((town): CityBody => ({ name: `${CITY}东山区${town}人民政府`, self: '本镇', isTown: true })),
];
