import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness';
import { newsPage, prose, twoFigures } from './news-page';

interface Modules {
  readonly fake: typeof import('./fake-worker');
}

const modules = { fake: 'tests/dom/page/fake-worker' };

declare const stage: import('./fake-worker').Stage;

inEachBrowser(({ domPage }) => {
  const open = (html: string) => domPage<Modules>({ html, modules });

  test('shows a badge and a mark for each known claim and leaves the page as it was (A1)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      const before = document.body.outerHTML;
      const nodes = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild);
      const attributes = document.documentElement.getAttributeNames().join();
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      return {
        badges: fake.badges(),
        marks: fake.marks(),
        isUntouched: document.body.outerHTML === before,
        areSameNodes: [...document.querySelectorAll('p')].every(({ firstChild }, index) => firstChild === nodes[index]),
        hasSameAttributes: document.documentElement.getAttributeNames().join() === attributes,
      };
    });
    expect(seen).toEqual({
      badges: ['10,000 soldiers: others 12,000 1 origin', '500 officers: same 1 origin'],
      marks: ['10,000 soldiers', '500 officers'],
      isUntouched: true,
      areSameNodes: true,
      hasSameAttributes: true,
    });
  });

  test('leaves no trace on a page without a known subject (A2)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const traces = await run(async ({ fake }) => {
      const events: string[] = [];
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        events.push(event.type);
        return dispatch.call(this, event);
      };
      addEventListener('message', () => events.push('message'));
      const globals = Object.keys(globalThis).length;
      const stage = fake.startPageSide({ 'nothing of this page': 'higher' });
      await fake.until('the gate was asked', () => stage.gateAsked > 0);
      await fake.pause(300);
      return {
        events,
        globals: Object.keys(globalThis).length - globals - 1, // `stage` is the test's own
        children: document.documentElement.children.length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
        calls: stage.worker.calls,
        state: await stage.worker.ask('getPageState'),
      };
    });
    expect(traces).toMatchObject({ events: [], globals: 0, children: 2, highlights: 0, sheets: 0, calls: [] });
    expect(traces.state).toMatchObject({ ok: true, value: { status: 'no-subject', mentions: [] } });
  });

  test('stays silent on a page that is not in English', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures, attributes: 'lang="de"' }));
    const state = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.pause(500);
      return { calls: worker.calls, state: await worker.ask('getPageState') };
    });
    expect(state).toMatchObject({ calls: [], state: { value: { status: 'not-english' } } });
  });

  test.each([
    [
      'hidden by a style sheet',
      '<p class="gone">There are 10,000 soldiers at the border.</p>',
      '.gone { display: none }',
    ],
    ['made invisible', '<p class="gone">There are 10,000 soldiers at the border.</p>', '.gone { visibility: hidden }'],
    [
      'in a closed details element',
      '<details><summary>More</summary><p>There are 10,000 soldiers at the border.</p></details>',
      '',
    ],
    ['in an editor', '<div contenteditable><p>There are 10,000 soldiers at the border.</p></div>', ''],
    [
      'for screen readers alone',
      '<p class="gone">There are 10,000 soldiers at the border.</p>',
      '.gone { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
    ],
    ['in code', '<pre>There are 10,000 soldiers at the border.</pre>', ''],
  ])('marks nothing %s (A7)', async (_, markup, css) => {
    const { run } = await open(
      newsPage({ paragraphs: [twoFigures[1], `${prose}</p>${markup}<p>`], head: `<style>${css}</style>` }),
    );
    const marks = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(1);
      await fake.pause(200);
      return fake.marks();
    });
    expect(marks).toEqual(['500 officers']);
  });

  test('marks what a closed details element holds once it is opened', async () => {
    const { run } = await open(
      newsPage({
        paragraphs: [
          twoFigures[1],
          `${prose}</p><details><summary>More</summary><p>There are 10,000 soldiers at the border.</p></details><p>`,
        ],
      }),
    );
    const marks = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(1);
      document.querySelector('details')?.setAttribute('open', '');
      await fake.untilBadges(2);
      return fake.marks();
    });
    expect([...marks].sort()).toEqual(['10,000 soldiers', '500 officers']);
  });

  test('takes a mark away when its words change and marks the new ones (A5)', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher', '12,000 soldiers': 'same' });
      await fake.untilBadges(1);
      const node = document.querySelector('p')?.firstChild as Text;
      node.data = node.data.replace('10,000', '12,000');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const afterTwoFrames = fake.marks();
      await fake.until(
        'the new words are marked',
        () => fake.marks().includes('12,000 soldiers') && fake.badges().length === 1,
      );
      return { afterTwoFrames, badges: fake.badges() };
    });
    expect(seen).toEqual({ afterTwoFrames: [], badges: ['12,000 soldiers: same 1 origin'] });
  });

  test('marks again what a framework draws anew with the same words, without asking again', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      const main = document.querySelector('main') as HTMLElement;
      const html = main.innerHTML;
      main.innerHTML = '';
      main.innerHTML = html;
      await fake.until(
        'the new nodes are marked',
        () => fake.marks().filter((words) => words !== '').length === 2 && fake.badges().length === 2,
      );
      return { lookups: worker.asked.length, marks: fake.marks() };
    });
    expect(seen).toEqual({ lookups: 1, marks: ['10,000 soldiers', '500 officers'] });
  });

  test('asks only about new blocks when a page grows', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const asked = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher', '700 sailors': 'same' });
      await fake.untilBadges(1);
      const more = document.createElement('p');
      more.textContent = 'Later in the day it said that 700 sailors had come as well, and that their ships would stay.';
      document.querySelector('article')?.append(more);
      await fake.until('the new block is marked', () => fake.marks().length === 2);
      return worker.asked.map(({ text }) => [text.includes('10,000 soldiers'), text.includes('700 sailors')]);
    });
    expect(asked).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('reads an article that is drawn late by script', async () => {
    const { run } = await open(`<!doctype html><html lang="en"><body><div id="app"></div></body></html>`);
    const marks = await run(async ({ fake }, html) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.pause(400);
      (document.querySelector('#app') as HTMLElement).innerHTML = html;
      await fake.until('the late words are marked', () => fake.marks().length === 1);
      return fake.marks();
    }, `<main><article><h1>Late</h1><p>${twoFigures[0]}</p><p>${prose}</p></article></main>`);
    expect(marks).toEqual(['10,000 soldiers']);
  });

  test('marks a page that is mentioned twice both times, with one badge', async () => {
    const { run } = await open(newsPage({ paragraphs: [twoFigures[0], twoFigures[0], twoFigures[1]] }));
    const seen = await run(async ({ fake }) => {
      fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      await fake.pause(200);
      return { badges: fake.badges().length, marks: fake.marks() };
    });
    expect(seen).toEqual({ badges: 1, marks: ['10,000 soldiers', '10,000 soldiers'] });
  });

  test('reads and marks text in open shadow trees', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const marks = await run(async ({ fake }, prose) => {
      const host = document.createElement('x-paragraph');
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<p>The navy said that 700 sailors had come as well. ${prose}</p>`;
      document.querySelector('article')?.append(host);
      fake.startPageSide({ '10,000 soldiers': 'higher', '700 sailors': 'same' });
      await fake.untilBadges(2);
      return fake.marks();
    }, prose);
    expect([...marks].sort()).toEqual(['10,000 soldiers', '700 sailors']);
  });

  test('a choice made in a private window holds until the page is left, whatever is stored', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const seen = await run(async ({ fake }) => {
      const side = fake.startPageSide({ '10,000 soldiers': 'higher', '500 officers': 'same' });
      await fake.untilBadges(2);
      await side.worker.ask('useMode', { mode: 'off' });
      const off = fake.badges().length;
      side.setSettings({ recap: false });
      const afterChange = fake.badges().length;
      const refused = (await side.worker.ask('useMode', { mode: 'loud' })) as { ok: boolean };
      await side.worker.ask('useMode', { mode: 'badges' });
      await fake.untilBadges(2);
      return { off, afterChange, isRefused: !refused.ok, after: fake.badges().length };
    });
    expect(seen).toEqual({ off: 0, afterChange: 0, isRefused: true, after: 2 });
  });

  test('a page that is asked to be read again says that it reads', async () => {
    const { run } = await open(newsPage({ paragraphs: twoFigures }));
    const statuses = await run(async ({ fake }) => {
      const { worker } = fake.startPageSide({ '10,000 soldiers': 'higher' });
      await fake.untilBadges(1);
      const status = async () => ((await worker.ask('getPageState')) as { value: { status: string } }).value.status;
      const before = await status();
      await worker.ask('readAgain');
      return [before, await status()];
    });
    expect(statuses).toEqual(['ready', 'reading']);
  });
});
