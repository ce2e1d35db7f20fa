/** Wrong usage: its message is the one sentence that the user reads. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** By its name: commands that are files of their own have the class once more. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
