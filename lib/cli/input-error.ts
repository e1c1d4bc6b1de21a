/** Bad input: exit status 1. The message names the place. */
export class InputError extends Error {}

/** Wrong use of the command line: exit status 2. */
export class UsageError extends Error {}
