import { expect, it } from 'vitest';
import { TOLD, tellClaims } from '../../test/told.ts';

it.each(TOLD)('tells of $text what is counted', (told) => {
  expect(tellClaims(told)).toEqual(told.claims);
});
