/** What may fail gives this instead of throwing: errors do not travel well between contexts, strings do. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** A success. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** A failure with a message for the reader or the developer. */
export const failure = (error: string): Result<never> => ({ ok: false, error });
