import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loaded } from '../../../../lib/page/life/after-load';

/** A document as far as it is waited for. */
const documentThatIs = (readyState: DocumentReadyState) =>
  ({ readyState, defaultView: new EventTarget() }) as unknown as Document;

/** Whether a promise is fulfilled by now. */
function watched(promise: Promise<void>): { isDone: boolean } {
  const state = { isDone: false };
  void promise.then(() => {
    state.isDone = true;
  });
  return state;
}

/** So long the browser is busy. */
const idleMs = 5;

describe('loaded', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, idleMs));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('waits for the load event', async () => {
    const document = documentThatIs('interactive');
    const wait = watched(loaded(document));
    await vi.advanceTimersByTimeAsync(100);
    expect(wait.isDone).toBe(false);
    document.defaultView?.dispatchEvent(new Event('load'));
    // Not inside the event, which would make it longer.
    expect(wait.isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(idleMs);
    expect(wait.isDone).toBe(true);
  });

  test('waits no longer than 200 ms for a page that takes its time', async () => {
    const wait = watched(loaded(documentThatIs('interactive')));
    await vi.advanceTimersByTimeAsync(199);
    expect(wait.isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(1 + idleMs);
    expect(wait.isDone).toBe(true);
  });

  test('waits for no event on a page that has loaded', async () => {
    const wait = watched(loaded(documentThatIs('complete')));
    await vi.advanceTimersByTimeAsync(idleMs);
    expect(wait.isDone).toBe(true);
  });
});
