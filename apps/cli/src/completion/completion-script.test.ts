import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../command-table.ts';
import { completionScript, SHELLS } from './completion-script.ts';

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

describe.each(SHELLS)('%s', (shell) => {
  test('names every command and option', () => {
    const script = completionScript(shell, COMMANDS, 'zh');
    for (const { name, options } of COMMANDS) {
      expect(script).toContain(name);
      for (const option of Object.keys(options)) expect(script).toContain(option);
    }
  });

  test.skipIf(!has(shell))(`is a script that ${shell} takes (skipped without it)`, () => {
    const script = completionScript(shell, COMMANDS, 'zh');
    const { status, stderr } = spawnSync(shell, ['-n', '-c', script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.skipIf(!has('bash'))('in bash (skipped without it)', () => {
  test.each([
    [['ch'], ['check']],
    [['check', '--form'], ['--format']],
    [['explain', 'cell/bl'], ['cell/blank']],
    [['completion', 'z'], ['zsh']],
    [['check', 'package.js'], ['package.json']],
  ])('after gouji, %j becomes %j', (words, expected) => {
    const line = ['gouji', ...words].map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _gouji; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', `${completionScript('bash', COMMANDS, 'en')}\n${ask}`], {
      encoding: 'utf8',
    });
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });
});
