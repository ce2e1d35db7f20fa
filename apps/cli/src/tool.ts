import type { Result } from '@gouji/core';
import { VERSION } from './version.ts';

/** What every result is signed with. */
export const TOOL: Result['tool'] = { name: 'gouji', version: VERSION };
