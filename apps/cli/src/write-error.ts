/** An output that cannot be written: a full disk, a device that fails. */
export class WriteError extends Error {
  /** The system’s, such as `ENOSPC`. */
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
