import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lang, RULES } from '@gouji/core';
import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { UsageError } from '../usage-error.ts';
import type { Config } from './config.ts';
import { ConfigFile, DecisionFile, type Suppression } from './config-schema.ts';
import { CONFIG_WORDS } from './config-words.ts';
import { describeIssue } from './describe-issue.ts';

/**
 * Reads a configuration and the files of decisions that it names.
 *
 * @throws UsageError with a sentence that names the file and the key that is wrong
 */
export function loadConfig(file: string, lang: Lang): Config {
  const text = read(file, lang);
  const content = validate(ConfigFile, parse(text, file, lang), file, lang);
  for (const { key, rule } of namedRules(content)) checkRule(rule, key, file, lang);
  const { $schema: _, suppressions, ...rest } = content;
  const decided: Suppression[] = [];
  const texts = [text];
  for (const one of suppressions) {
    if (typeof one !== 'string') {
      decided.push(one);
      continue;
    }
    const name = path.join(path.dirname(file), one);
    const decisions = read(name, lang);
    texts.push(decisions);
    decided.push(...validate(DecisionFile, parse(decisions, name, lang), name, lang).decisions);
  }
  const { hash } = process.getBuiltinModule('node:crypto');
  return { ...rest, file, suppressions: decided, digest: hash('sha256', texts.join('\0')) };
}

function read(file: string, lang: Lang): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(CONFIG_WORDS[lang].cannotRead(file, code));
  }
}

function parse(text: string, file: string, lang: Lang): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = (error as Error).message.match(/position (\d{1,12})/)?.[1];
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    throw new UsageError(CONFIG_WORDS[lang].notJson(file, line));
  }
}

function validate<T extends z.ZodType>(schema: T, content: unknown, file: string, lang: Lang): z.output<T> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  throw new UsageError(describeIssue(result.error.issues[0]!, file, lang));
}

/** Every rule that the configuration speaks of, and the key that names it. */
function namedRules({ severities, off, exempt, paths }: ConfigFile): { key: string; rule: string }[] {
  const of = (key: string, rules: readonly string[]) => rules.map((rule) => ({ key, rule }));
  return [
    ...of('severities', Object.keys(severities)),
    ...of('off', off),
    ...exempt.flatMap(({ rules = [] }, i) => of(`exempt[${i}].rules`, rules)),
    ...paths.flatMap((one, i) => [
      ...of(`paths[${i}].severities`, Object.keys(one.severities)),
      ...of(`paths[${i}].off`, one.off),
    ]),
  ];
}

function checkRule(rule: string, key: string, file: string, lang: Lang): void {
  const ids = RULES.map(({ id }) => id);
  const isKnown = rule.endsWith('/') ? ids.some((id) => id.startsWith(rule)) : ids.includes(rule);
  if (!isKnown) throw new UsageError(CONFIG_WORDS[lang].noRule(file, key, rule, nearest(rule, ids)));
}
