import type { Write } from '../write.ts';
import { writeEach } from '../write-each.ts';
import { openJson } from './open-json.ts';

export const writeJson: Write = writeEach(openJson);
