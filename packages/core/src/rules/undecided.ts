import type { Message } from './rule.ts';

/** Why several rules cannot decide. */
export const NOT_READ: Message = {
  zh: '没有读出数字，未能核对：{cells}。',
  en: 'No number was read, so this could not be checked: {cells}.',
};
