import { ARRANGEMENT_LOOKS } from './arrangement-looks.ts';
import { EDITOR_LOOKS } from './editor-looks.ts';
import { LABEL_LOOKS } from './label-looks.ts';
import { type Look, PLAIN } from './look.ts';
import { PAGE_LOOKS } from './page-looks.ts';
import { PART_LOOKS } from './part-looks.ts';
import { VALUE_LOOKS } from './value-looks.ts';

/** Every look of a page, one difference each. */
export const LOOKS: readonly Look[] = [
  PLAIN,
  ...LABEL_LOOKS,
  ...VALUE_LOOKS,
  ...PART_LOOKS,
  ...ARRANGEMENT_LOOKS,
  ...EDITOR_LOOKS,
  ...PAGE_LOOKS,
];

export function findLook(name: string): Look {
  const found = LOOKS.find((look) => look.name === name);
  if (!found) throw new RangeError(`no look is called ${name}`);
  return found;
}
