import type { Column, Label } from '../template.ts';

export const count = (id: string, label: Label): Column => ({ id, label, kind: 'count' });

export const TOTAL: Label = { zh: '总计', en: 'Total', slips: ['合计', '共计', '总数', '小计'] };
