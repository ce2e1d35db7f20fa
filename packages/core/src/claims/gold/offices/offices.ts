import type { Gold } from '../gold.ts';
import { BUREAUS } from './bureaus.ts';
import { COUNTY_APPLICATIONS } from './county-applications.ts';
import { COUNTY_OTHERS } from './county-others.ts';
import { DISTRICTS } from './districts.ts';
import { MINISTRIES } from './ministries.ts';
import { PROVINCES } from './provinces.ts';
import { TOWNSHIPS } from './townships.ts';

/**
 * Whole paragraphs as offices of every level write them, by another hand than the sentences and the lexicon: what a
 * reader could compare and the reading leaves alone is marked `~`, and counts against its recall.
 */
export const OFFICES: readonly Gold[] = [
  ...MINISTRIES,
  ...PROVINCES,
  ...DISTRICTS,
  ...COUNTY_APPLICATIONS,
  ...COUNTY_OTHERS,
  ...BUREAUS,
  ...TOWNSHIPS,
];
