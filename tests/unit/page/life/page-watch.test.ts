// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../../lib/page/life/page-watch';

describe('PageWatch', () => {
  let watch: PageWatch;
  const told: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    document.body.innerHTML = '<p>Nobody has counted them.</p>';
    told.length = 0;
    watch = new PageWatch(document, {
      onEdited: () => undefined,
      onMutated: () => undefined,
      onReadDue: () => told.push('read'),
      onDoubt: () => told.push('doubt'),
      onRoute: () => told.push('route'),
      onBack: () => undefined,
    });
  });

  afterEach(() => {
    watch.destroy();
    vi.useRealTimers();
  });

  /** The page changes and tells its observers; then so much time passes. */
  async function change(thenMs: number): Promise<void> {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(thenMs);
  }

  const wasRead = (tookMs: number) => watch.wasRead([], { isFruitless: false, tookMs });

  it('lets a reading come to its end while the page changes, then asks for the next', async () => {
    watch.willRead();
    for (let at = 0; at < 20; at += 1) await change(100);
    expect(told).not.toContain('read');
    wasRead(10);
    await vi.advanceTimersByTimeAsync(300);
    expect(told.filter((name) => name === 'read')).toHaveLength(1);
  });

  it('asks more seldom for what takes long', async () => {
    watch.willRead();
    wasRead(300);
    for (let at = 0; at < 11; at += 1) await change(100);
    expect(told).not.toContain('read');
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toContain('read');
  });

  it('tells that there is doubt 400 ms after a change, unless what was read has been answered', async () => {
    await change(390);
    expect(told).not.toContain('doubt');
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toContain('doubt');
    told.length = 0;
    await change(300);
    watch.wasAnswered();
    await vi.advanceTimersByTimeAsync(400);
    expect(told).not.toContain('doubt');
  });

  it('has its doubts about what changed while an answer was on its way', async () => {
    await change(200);
    watch.willRead();
    await change(10);
    watch.wasAnswered();
    await vi.advanceTimersByTimeAsync(380);
    expect(told).not.toContain('doubt');
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toContain('doubt');
  });

  it('does not wait for the reading of the page before when the address changes', async () => {
    watch.willRead();
    history.pushState(null, '', '/next');
    await change(200);
    expect(told).toEqual(['route', 'read']);
  });
});
