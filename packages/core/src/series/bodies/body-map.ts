import type { Message } from '../../rules/rule.ts';

/**
 * What a user knows of the bodies and no report says. Years are those reported on, the first of the new order.
 *
 * - `renamed`: one body under two names
 * - `merged`, `split`: from that year on `to` is not what its name was before, so the years are not compared
 * - `scope`: what 现行有效 counts changed that year
 * - `groups`: whose figures a government's report adds up; `vertical` are bodies of a higher government, which count
 *   where `withVertical` says so
 */
export interface BodyMap {
  renamed: readonly { from: string; to: string }[];
  merged: readonly { from: readonly string[]; to: string; year: number }[];
  split: readonly { from: string; to: readonly string[]; year: number }[];
  scope: readonly { body: string; year: number }[];
  groups: readonly BodyGroup[];
}

export interface BodyGroup {
  government: string;
  bodies: readonly string[];
  vertical: readonly string[];
  withVertical: boolean;
}

export const NO_MAP: BodyMap = { renamed: [], merged: [], split: [], scope: [], groups: [] };

/**
 * Reads a map of bodies from JSON that was parsed.
 *
 * @returns the map, or what is wrong with it, naming the place
 */
export function parseBodyMap(json: unknown): BodyMap | { problem: Message } {
  if (!isObject(json)) return { problem: say('', '应是一个对象', 'is no object') };
  for (const key of Object.keys(json))
    if (!(key in SHAPES)) return { problem: unknownKey(key, Object.keys(SHAPES)) };
  const map: Record<string, unknown[]> = {};
  for (const [key, shape] of Object.entries(SHAPES)) {
    const list = json[key] ?? [];
    if (!Array.isArray(list)) return { problem: say(key, '应是一个数组', 'is no array') };
    for (const [i, item] of list.entries()) {
      const problem = findProblem(`${key}[${i}]`, item, shape);
      if (problem) return { problem };
    }
    map[key] = list.map((item) => ({ ...DEFAULTS[key], ...item }));
  }
  return map as unknown as BodyMap;
}

type Kind = 'text' | 'texts' | 'year' | 'flag';

const SHAPES: Readonly<Record<keyof BodyMap, Readonly<Record<string, Kind>>>> = {
  renamed: { from: 'text', to: 'text' },
  merged: { from: 'texts', to: 'text', year: 'year' },
  split: { from: 'text', to: 'texts', year: 'year' },
  scope: { body: 'text', year: 'year' },
  groups: { government: 'text', bodies: 'texts', vertical: 'texts', withVertical: 'flag' },
};

/** What may be left out. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  groups: { vertical: [], withVertical: false },
};

function findProblem(at: string, item: unknown, shape: Readonly<Record<string, Kind>>): Message | null {
  if (!isObject(item)) return say(at, '应是一个对象', 'is no object');
  for (const key of Object.keys(item))
    if (!(key in shape)) return unknownKey(`${at}.${key}`, Object.keys(shape));
  for (const [key, kind] of Object.entries(shape)) {
    const value = item[key] ?? DEFAULTS[at.slice(0, at.indexOf('['))]?.[key];
    if (!IS[kind](value)) return say(`${at}.${key}`, ...EXPECTED[kind]);
  }
  return null;
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const IS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  year: (value) => Number.isInteger(value) && (value as number) > 2000 && (value as number) < 2100,
  flag: (value) => typeof value === 'boolean',
};

const EXPECTED: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  text: ['应是单位名称', 'must be the name of a body'],
  texts: ['应是单位名称的数组', 'must be an array of names of bodies'],
  year: ['应是年份，如 2024', 'must be a year, such as 2024'],
  flag: ['应是 true 或 false', 'must be true or false'],
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: readonly string[]): Message {
  return say(key, `没有这一项，可用：${known.join('、')}`, `is unknown; known are ${known.join(', ')}`);
}

function say(at: string, zh: string, en: string): Message {
  return at === ''
    ? { zh: `单位对照表${zh}。`, en: `The map of bodies ${en}.` }
    : { zh: `${at} ${zh}。`, en: `${at} ${en}.` };
}
