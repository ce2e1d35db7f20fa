export interface Interruption {
  signal: AbortSignal;
  /** Nobody listens any more. */
  end(): void;
  /** The process goes the way of all that are interrupted. */
  passOn(): Promise<never>;
}

/** Ctrl-C, and what a system says that goes down, abort the signal instead of the process. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let received: NodeJS.Signals = 'SIGINT';
  const stop = (signal: NodeJS.Signals) => {
    received = signal;
    controller.abort();
  };
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    end,
    passOn: () => {
      end();
      process.kill(process.pid, received);
      return new Promise(() => {});
    },
  };
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
