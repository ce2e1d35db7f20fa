import { readFileSync } from 'node:fs';
import { type BodyMap, type Lang, parseBodyMap } from '@gouji/core';
import { UsageError } from '../usage-error.ts';
import { SERIES_SENTENCES } from './sentences.ts';

/** The map of bodies that the user wrote, a file of JSON. */
export function readMap(file: string, lang: Lang): BodyMap {
  const map = parseBodyMap(parse(file, lang));
  if ('problem' in map) throw new UsageError(SERIES_SENTENCES[lang].noMap(file, map.problem[lang]));
  return map;
}

function parse(file: string, lang: Lang): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(SERIES_SENTENCES[lang].noMap(file, (error as Error).message));
  }
}
