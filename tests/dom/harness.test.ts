import { expect, test } from 'vitest';
import { inEachBrowser } from './harness';

interface Modules {
  readonly sample: typeof import('./sample-module');
}

inEachBrowser(({ domPage }) => {
  test('a module of the project runs in the page', async () => {
    const { run } = await domPage<Modules>({
      html: '<p>one</p><p>two</p>',
      modules: { sample: 'tests/dom/sample-module' },
    });
    expect(await run(({ sample }, tag) => sample.textOf(document, tag), 'p')).toEqual(['one', 'two']);
  });

  test('a closed shadow root can be looked into', async () => {
    const { run, inClosedRoot } = await domPage<Modules>({ html: '', modules: { sample: 'tests/dom/sample-module' } });
    await run(({ sample }) => sample.addClosedHost(document, 'made-up-host', 'inside'));
    expect(await inClosedRoot('html > made-up-host', (root) => root.querySelector('button')?.textContent)).toBe(
      'inside',
    );
    await expect(inClosedRoot('html > no-such-host', () => 0)).rejects.toThrow('no-such-host');
  });

  test('an error in the page fails the test', async () => {
    const { run } = await domPage({ html: '' });
    await expect(
      run(() => {
        throw new Error('thrown in the page');
      }),
    ).rejects.toThrow('thrown in the page');
  });

  test('dark, narrow and reduced motion reach the page', async () => {
    const { run } = await domPage({ html: '', media: { dark: true, widthPx: 375, reducedMotion: true } });
    const seen = await run(() => ({
      widthPx: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
    }));
    expect(seen).toEqual({ widthPx: 375, dark: true, still: true, forced: false });
  });

  test('forced colours reach the page', async () => {
    const { run } = await domPage({ html: '', media: { forcedColours: true } });
    expect(await run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });
});
