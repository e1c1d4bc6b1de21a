/** Options that a bench does not know; `main.ts` prints the message and ends with status 2. */
export class WrongUse extends Error {}
