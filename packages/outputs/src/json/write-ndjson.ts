import type { Write } from '../write.ts';
import { writeEach } from '../write-each.ts';
import { openNdjson } from './open-ndjson.ts';

export const writeNdjson: Write = writeEach(openNdjson);
