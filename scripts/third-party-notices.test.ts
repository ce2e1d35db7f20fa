import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from './third-party-notices.ts';

const parse5 = createRequire(new URL('../packages/readers/package.json', import.meta.url)).resolve('parse5');

test('each package once, with its licence; our own modules are none', () => {
  const text = thirdPartyNotices([parse5, `${parse5}?used`, import.meta.filename]);
  expect(text.match(/^parse5 \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toContain('Permission is hereby granted');
  expect(text).not.toContain('gouji');
});
