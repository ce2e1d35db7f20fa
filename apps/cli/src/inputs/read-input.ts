import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { ReasonCode } from '@gouji/core';
import type { Io } from '../io.ts';
import type { Input } from './collect-inputs.ts';

/** The bytes of an input, or why there are none. */
export async function readInput(
  { source, path }: Input,
  io?: Pick<Io, 'stdin'>,
): Promise<Uint8Array | ReasonCode> {
  try {
    if (source === '-' && io) return await readStream(io.stdin);
    const stats = statSync(path);
    if (stats.isDirectory()) return 'no-permission';
    if (stats.size > LARGEST) return 'too-large';
    return stats.isFile() ? readFileSync(path) : await readStream(createReadStream(path));
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    // Of the system’s many others (a socket, a file that is locked) all say that it may not be read.
    const reason = REASONS[code] ?? (syscall === undefined ? undefined : 'no-permission');
    if (!reason) throw error;
    return reason;
  }
}

/** The readers take no more. */
const LARGEST = 50 * 1024 * 1024;

const REASONS: Readonly<Record<string, ReasonCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ELOOP: 'not-found',
  ERR_INVALID_ARG_VALUE: 'not-found',
  EIO: 'damaged',
};

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | ReasonCode> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) return 'too-large';
  }
  return Buffer.concat(chunks);
}
