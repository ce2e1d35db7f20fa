import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { writeAllText } from '../../test/write-all.ts';

// It is of draft 4, which names itself otherwise and has no other difference that it uses.
const { $schema: _draft, id: $id, ...rest } = schema;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
  $id,
  ...rest,
});

const LANGS = ['zh', 'en'] as const;

describe('SARIF', () => {
  test.each(LANGS)('is valid by its schema, in %s', async (lang) => {
    const reports = [
      ...Object.values(EXAMPLES).map((example) => example(lang)),
      ...HOSTILE_TEXTS.map(hostileReport),
    ];
    const log = JSON.parse(await writeAllText('sarif', reports, { lang }));
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    const [run] = log.runs;
    expect(run.results.map((one: { partialFingerprints: object }) => one.partialFingerprints)).toEqual(
      reports.flatMap(({ findings }) => findings.map(({ id }) => ({ 'gouji/v1': id }))),
    );
    const refused = reports.filter(({ status }) => status !== 'checked').length;
    const open = reports.reduce((sum, one) => sum + one.open.length, 0);
    expect(refused).toBeGreaterThan(0);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(refused + open);
    for (const { ruleId, ruleIndex } of run.results)
      if (ruleIndex !== undefined) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('what was held right is suppressed, with the reason', async () => {
    const report = EXAMPLES.unique!('zh');
    const decision = { state: 'cleared', reason: '与原件一致', at: null } as const;
    const cleared = { ...report, findings: report.findings.map((finding) => ({ ...finding, decision })) };
    const log = JSON.parse(await writeAllText('sarif', [cleared]));
    expect(isSarif(log)).toBe(true);
    expect(log.runs[0].results[0].suppressions).toEqual([{ kind: 'external', justification: '与原件一致' }]);
  });

  test('of no report is valid and has no result', async () => {
    const log = JSON.parse(await writeAllText('sarif', []));
    expect(isSarif(log)).toBe(true);
    expect(log.runs[0].results).toEqual([]);
  });

  test('a result without a rule is not valid: the schema can fail', async () => {
    const log = JSON.parse(await writeAllText('sarif', [EXAMPLES.unique!('zh')]));
    delete log.runs[0].results[0].message;
    expect(isSarif(log)).toBe(false);
  });
});
