import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { runCommand } from '../test/fake-io.ts';

describe('gouji', () => {
  test.each([['--version'], ['-v'], ['check', '--version']])('%s %s', async (...argv) => {
    expect(await runCommand(argv)).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test.each([['--help'], ['-h'], ['help'], ['check', '--help']])('%s %s', async (...argv) => {
    const { status, stdout, stderr } = await runCommand(argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of [
      'check',
      'rules',
      'explain',
      '--format',
      '--output',
      '--severity',
      '--lang',
      '--debug',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test.each([
    [[]],
    [['chekc', 'x.html']],
    [['report.html']],
    [['package.json']],
    [['check']],
    [['check', '']],
    [['check', 'x', '--format', 'yaml']],
    [['check', 'x', '--format']],
    [['check', 'x', '--severity', 'fatal']],
    [['check', 'x', '--lang', 'fr']],
    [['check', 'x', '--formt', 'json']],
    [['check', 'x', '-q']],
    [['check', 'x', '--debug=yes']],
    [['rules', 'x']],
    [['rules', '--format', 'ndjson']],
    [['explain']],
    [['explain', 'cell/blank', 'cell/fraction']],
    [['explain', 'cell/blnk']],
    [['explain', '../../../README']],
    [['check', 'x', '--format', 'ods']],
  ])('%j is wrong usage: one sentence, status 2', async (argv) => {
    const { status, stdout, stderr } = await runCommand(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    [['chekc'], 'check'],
    [['check', 'x', '--formt', 'json'], '--format'],
    [['explain', 'cell/blnk'], 'cell/blank'],
    [['explain', 'applications/arithmetics'], 'applications/arithmetic'],
    [['package.json'], 'gouji check package.json'],
    [['check', 'x', '--format', 'sarf'], 'sarif'],
  ])('%j is answered with %s', async (argv, suggestion) => {
    expect((await runCommand(argv)).stderr).toContain(suggestion);
  });

  test.each([
    ['--verbose', '没有 --verbose 这个选项，是不是 --version？用'],
    ['--silent', '没有 --silent 这个选项。用'],
  ])('%s is answered in whole sentences', async (option, answer) => {
    expect((await runCommand(['check', 'x', option])).stderr).toContain(answer);
  });

  test('an empty value is shown as one', async () => {
    expect((await runCommand(['check', 'x', '--format='])).stderr).toContain('“”');
  });

  test('an output that fails is told in a sentence', async () => {
    const outcome = await runCommand(['rules'], { writeFailure: 'ENOSPC' });
    expect(outcome).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*ENOSPC[^\n]*\n$/),
    });
  });

  test.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, [], true],
    [{ LC_MESSAGES: 'zh_TW', LANG: 'C' }, [], true],
    [{ LANG: 'zh-Hans' }, [], true],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, [], false],
    [{ LANG: 'C.UTF-8' }, [], false],
    [{ LANG: 'zha_CN' }, [], false],
    [{ LC_ALL: '', LANG: '' }, [], true],
    [{}, [], true],
    [{ LANG: 'C' }, ['--lang', 'zh'], true],
    [{ LANG: 'zh_CN' }, ['--lang', 'en'], false],
  ])('with %j and %j the language is Chinese: %s', async (env, options, isChinese) => {
    const { stderr } = await runCommand(['check', ...options], { env });
    expect(/\p{Script=Han}/u.test(stderr)).toBe(isChinese);
  });
});
