import { expect, test } from 'vitest';
import { ReportResult, UnreadableCode, UnrecognizedCode } from '../schema.ts';
import { type ReasonCode, refuseDocument } from './refuse-document.ts';

const CODES: readonly ReasonCode[] = [...UnrecognizedCode.options, ...UnreadableCode.options];
const LANGS = ['zh', 'en'] as const;

test.each(CODES.flatMap((code) => LANGS.map((lang) => [code, lang] as const)))(
  '%s in %s: one sentence that says what to do',
  (code, lang) => {
    const result = ReportResult.parse(refuseDocument(code, { source: 'a.html', lang }));
    const isUnrecognized = UnrecognizedCode.safeParse(code).success;
    expect(result.status).toBe(isUnrecognized ? 'unrecognized' : 'unreadable');
    const { message } = result.reason!;
    expect(message).toMatch(lang === 'zh' ? /请[^。]+。$/ : /please [^.]+(?:\.html[^.]+)?\.$/);
    expect(message.match(/[。！？]|[.!?](?=\s|$)/g)).toHaveLength(1);
  },
);
