import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const launch = path.join(import.meta.dirname, 'launch.ts');
const underNode = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${pretend}`, launch, '--version'], {
    encoding: 'utf8',
  });
};

test.each(['18.20.8', '20.20.2', '22.12.0'])('says under Node %s that it is too old', (version) => {
  const { status, stdout, stderr } = underNode(version);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`22.13 或更高版本，现为 ${version}`);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});

test.each(['22.13.0', '24.0.0'])('goes on under Node %s', (version) => {
  expect(underNode(version).stderr).not.toContain('22.13');
});
