/** What the command uses of the world, so that a test can stand in for it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** The locale of the system, where the environment names none. */
  systemLocale(): string;
}

export interface Output {
  /** Resolves to false where nobody reads any more; rejects with a `WriteError` where it cannot be written. */
  write(piece: string | Uint8Array): Promise<boolean>;
  isTerminal: boolean;
  /** Of a terminal. */
  columns: number | undefined;
}
