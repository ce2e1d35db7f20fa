import type { Lang } from '@gouji/core';
import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { ConfigFile } from './config-schema.ts';
import { CONFIG_WORDS } from './config-words.ts';

/** A sentence that names the key of a configuration that is wrong, and says what belongs there. */
export function describeIssue(issue: z.core.$ZodIssue, file: string, lang: Lang): string {
  const words = CONFIG_WORDS[lang];
  const key = keyOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [unknown = ''] = issue.keys;
      const known = issue.path.length === 0 ? nearest(unknown, Object.keys(ConfigFile.shape)) : undefined;
      return words.unknownKey(file, keyOf([...issue.path, unknown]), known);
    }
    case 'invalid_type':
      return words.wrongValue(file, key, words.types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return words.wrongValue(file, key, words.oneOf(issue.values.map(String)));
    case 'invalid_union': {
      // Whoever wrote an object meant the object.
      const inner = issue.errors.map((issues) => issues[0]!).find(({ path }) => path.length > 0);
      if (inner) return describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, file, lang);
      const unknown = issue.errors.flat().find(({ code }) => code === 'unrecognized_keys');
      if (unknown) return describeIssue({ ...unknown, path: issue.path }, file, lang);
      return words.wrongValue(file, key, words.types.suppression!);
    }
    default:
      return words.wrongValue(file, key, expected(issue, key, lang));
  }
}

/** As one would write it: `paths[0].match`. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sum, part) => {
    if (typeof part === 'number') return `${sum}[${part}]`;
    return sum === '' ? String(part) : `${sum}.${String(part)}`;
  }, '');
}

function expected(issue: z.core.$ZodIssue, key: string, lang: Lang): string {
  const { types } = CONFIG_WORDS[lang];
  if (key.endsWith('finding')) return types.finding!;
  if (issue.code === 'too_small') return types[issue.origin === 'number' ? 'positive' : 'notEmpty']!;
  if (issue.code === 'invalid_format') return types.date!;
  return issue.message;
}
