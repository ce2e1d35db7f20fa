import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { writeAllText } from '../../test/write-all.ts';

/** Which attributes an element must have and may have, and what may stand in it: as Jenkins and GitLab read JUnit files. */
const FORM: Record<string, { needs: string[]; may: string[]; holds: string[]; text?: true }> = {
  testsuites: { needs: [], may: ['name'], holds: ['testsuite'] },
  testsuite: {
    needs: ['name', 'tests', 'failures', 'errors'],
    may: ['skipped', 'time'],
    holds: ['testcase'],
  },
  testcase: { needs: ['name', 'classname'], may: ['time'], holds: ['failure', 'error', 'skipped'] },
  failure: { needs: ['type', 'message'], may: [], holds: [], text: true },
  error: { needs: ['type', 'message'], may: [], holds: [], text: true },
  skipped: { needs: [], may: ['message'], holds: [] },
};

interface Suite {
  name: string;
  counts: Record<'tests' | 'failures' | 'errors' | 'skipped', number>;
  found: Suite['counts'];
}

/** Reads a file, and throws where it is not of that form. */
function readJunit(text: string): Suite[] {
  const suites: Suite[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    holdsTo(name, path.at(-1), attributes as Record<string, string>);
    if (name === 'testsuite') suites.push(suiteOf(attributes as Record<string, string>));
    const count = COUNTED[name];
    if (count) suites.at(-1)!.found[count] += 1;
    path.push(name);
  });
  parser.on('text', (words) => {
    const own = path.at(-1);
    if (own && words.trim() !== '' && !FORM[own]!.text) throw new Error(`text in ${own}`);
  });
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  return suites;
}

const COUNTED: Record<string, keyof Suite['counts']> = {
  testcase: 'tests',
  failure: 'failures',
  error: 'errors',
  skipped: 'skipped',
};

function holdsTo(name: string, parent: string | undefined, attributes: Record<string, string>): void {
  if (parent ? !FORM[parent]!.holds.includes(name) : name !== 'testsuites')
    throw new Error(`${name} in ${parent}`);
  const { needs, may } = FORM[name]!;
  const given = Object.keys(attributes);
  const lacks = needs.filter((one) => !given.includes(one));
  const more = given.filter((one) => ![...needs, ...may].includes(one));
  if (lacks.length + more.length > 0) throw new Error(`${name} lacks ${lacks} and has ${more}`);
}

function suiteOf(attributes: Record<string, string>): Suite {
  const read = (name: string) => Number(attributes[name]);
  const counts = {
    tests: read('tests'),
    failures: read('failures'),
    errors: read('errors'),
    skipped: read('skipped'),
  };
  return { name: attributes.name!, counts, found: { tests: 0, failures: 0, errors: 0, skipped: 0 } };
}

const reports = [...Object.values(EXAMPLES).map((one) => one('zh')), ...HOSTILE_TEXTS.map(hostileReport)];

describe('JUnit', () => {
  test('is of its form, a suite a report, and counts right', async () => {
    const suites = readJunit(await writeAllText('junit', reports));
    expect(suites).toHaveLength(reports.length);
    for (const { counts, found } of suites) expect(counts).toEqual(found);
    const failures = suites.map(({ counts }) => counts.failures);
    expect(failures).toEqual(reports.map(({ summary }) => summary.error + summary.warning));
    const errors = suites.filter(({ counts }) => counts.errors > 0).length;
    expect(errors).toBe(reports.filter(({ status }) => status !== 'checked').length);
    const skipped = suites.map(({ counts }) => counts.skipped);
    expect(skipped).toEqual(reports.map(({ open }) => open.length));
  });

  test('no report is no suite', async () => {
    expect(readJunit(await writeAllText('junit', []))).toEqual([]);
  });

  test.each(['<testsuites><testcase/></testsuites>', '<testsuites><testsuite name="a"/></testsuites>'])(
    'the reader refuses %s',
    (text) => {
      expect(() => readJunit(text)).toThrow();
    },
  );
});
