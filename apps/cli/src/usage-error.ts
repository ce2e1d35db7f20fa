/** Wrong usage: its message is the one sentence that the user reads. */
export class UsageError extends Error {}
