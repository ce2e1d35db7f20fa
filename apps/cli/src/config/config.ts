import type { ConfigFile, Suppression } from './config-schema.ts';

/** A configuration, read and found good. */
export interface Config extends Omit<ConfigFile, '$schema' | 'suppressions'> {
  file: string;
  suppressions: readonly Suppression[];
  /** Of all that it was read from. */
  digest: string;
}
