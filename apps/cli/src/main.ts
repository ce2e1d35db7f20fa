#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What was compiled in an earlier run is not compiled again; a tenth of a check of one page.
enableCompileCache();
await import('./command.ts');
