import type { Random } from '../random.ts';
import { LOOK_GROUPS, type Look } from './look.ts';

/** One look that is all of these, of different groups. */
export function mixLooks(looks: readonly Look[]): Look {
  const ordered = LOOK_GROUPS.flatMap((group) => looks.filter((look) => look.group === group));
  if (new Set(ordered.map(({ group }) => group)).size < looks.length) {
    throw new RangeError(
      `looks of one group exclude each other: ${looks.map(({ name }) => name).join(', ')}`,
    );
  }
  const only = <K extends 'element' | 'paragraph'>(part: K) => {
    const made = ordered.find((look) => look[part] !== undefined)?.[part];
    return made === undefined ? {} : { [part]: made };
  };
  return {
    name: ordered.map(({ name }) => name).join(' + '),
    group: 'page',
    report: (report, random) => ordered.reduce((all, look) => look.report?.(all, random) ?? all, report),
    label: (text, random, cell) =>
      ordered.reduce((all, look) => look.label?.(all, random, cell) ?? all, text),
    value: (text, random, cell) =>
      ordered.reduce((all, look) => look.value?.(all, random, cell) ?? all, text),
    tables: (tables, random) => ordered.reduce((all, look) => look.tables?.(all, random) ?? all, tables),
    content: (html, random, cell) =>
      ordered.reduce((all, look) => look.content?.(all, random, cell) ?? all, html),
    table: (html, random) => ordered.reduce((all, look) => look.table?.(all, random) ?? all, html),
    article: (html, report) => ordered.reduce((all, look) => look.article?.(all, report) ?? all, html),
    ...only('element'),
    ...only('paragraph'),
  };
}

/** A mix of looks of about half the groups. */
export function sampleMix(looks: readonly Look[], random: Random): Look {
  const chosen = LOOK_GROUPS.flatMap((group) => {
    const ofGroup = looks.filter((look) => look.group === group);
    return ofGroup.length > 0 && random.chance(0.5) ? [random.pick(ofGroup)] : [];
  });
  return mixLooks(chosen);
}
