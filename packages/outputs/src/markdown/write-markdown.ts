import type { Write } from '../write.ts';
import { writeEach } from '../write-each.ts';
import { openMarkdown } from './format-markdown.ts';

export const writeMarkdown: Write = writeEach(openMarkdown);
