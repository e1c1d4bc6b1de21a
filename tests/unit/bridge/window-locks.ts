import { vi } from 'vitest';

/** The part of the browser's locks that we use, which Node does not have: work under one name waits for the work before it. */
export function provideWindowLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
