import type { Io, Output } from './io.ts';

/** Colour goes to a terminal only, unless `FORCE_COLOR` asks for it; `NO_COLOR` (no-color.org) forbids it. */
export function useColor(output: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTerminal && env.TERM !== 'dumb';
}
