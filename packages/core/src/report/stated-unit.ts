/** '' for that of the form. */
export type StatedUnit = '元' | '亿元' | '';

/** The unit other than 万元 that the name of a column states: 本年收费金额（单位：元）. */
export function statedUnit(printed: string): StatedUnit {
  const [, unit] = /[（(](?:单位[:：为]?)?(亿?元)[^（()）]{0,12}[）)]/.exec(printed.replace(/\s/g, '')) ?? [];
  return unit === '元' || unit === '亿元' ? unit : '';
}
