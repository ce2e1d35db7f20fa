import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { VERSION } from './version.ts';

// There is no bundle beside the sources: whatever needs one fails.
it.each(['--version', '-v'])('answers %s before anything else is loaded', (word) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'launch.ts'), word],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
});

it('leaves what asks for more to the command', () => {
  const launch = path.join(import.meta.dirname, 'launch.ts');
  const { status } = spawnSync(process.execPath, [launch, '--version', '--lang'], { encoding: 'utf8' });
  expect(status).not.toBe(0);
});
