import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

const article = `<!doctype html><html lang="en"><head><title>Soldiers at the border</title><style>
body { margin: 0; font: 18px/1.5 serif } main { width: 640px; margin: 40px auto } p { margin: 0 0 18px }
</style></head><body><main><article><h1>Soldiers at the border</h1>
<p>The ministry said on Monday that 10,000 soldiers are at the border, and that more of them are to be sent by the end of the month if the talks fail.</p>
<p>It had spoken of 500 officers in the week before, and of three of the generals who were to lead them. The other side has not said how many it has.</p>
<p>Nobody at the ministry wanted to say what the men are there for, or when they would be home again with their families and their work.</p>
</article></main></body></html>`;

inEachBrowser(({ domPage }) => {
  test('shows a badge for each known claim and leaves the article as it was', async () => {
    const { page, run } = await domPage<Modules>({ html: article, modules });
    await page.setViewport({ width: 1200, height: 800 });
    const before = await page.evaluate(() => document.body.outerHTML);
    await run(({ fake }) => void fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' }));
    await page.waitForFunction(() => document.querySelectorAll('html > *').length > 2);
    await page.waitForFunction(
      () => ([...document.documentElement.children].at(-1)?.shadowRoot?.querySelectorAll('.ss-badge').length ?? 0) >= 2,
    );
    const badges = await run(({ fake }) =>
      [...(fake.findRoot()?.querySelectorAll('.ss-badge') ?? [])].map((badge) => badge.textContent),
    );
    await page.screenshot({ path: '/tmp/shot.png' });
    expect(badges).toEqual(['10,000 soldiers: others 12,000 1 origin', '500 officers: same 1 origin']);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });
});
