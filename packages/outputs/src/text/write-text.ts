import type { Write } from '../write.ts';
import { writeEach } from '../write-each.ts';
import { openText } from './format-text.ts';

export const writeText: Write = writeEach(openText);
