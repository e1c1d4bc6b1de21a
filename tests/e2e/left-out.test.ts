import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage, prose } from '../dom/page/news-page';
import { whenMarked } from '../page-objects/marks';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { onStage } from './stage';

/** A claim that the bundled pack knows, whatever the figure. */
const claim = (figure: string): string =>
  `Some ${figure} North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.`;

/** What the page says to everybody. */
const plain = '13,000';

/** Where a reader does not read an article, each with a figure of its own. */
const leftOut: readonly (readonly [where: string, figure: string, markup: (text: string) => string])[] = [
  ['not displayed', '12,101', (text) => `<p class="gone">${text}</p>`],
  ['invisible', '12,102', (text) => `<p class="unseen">${text}</p>`],
  ['hidden', '12,103', (text) => `<p hidden>${text}</p>`],
  ['hidden until found', '12,104', (text) => `<p hidden="until-found">${text}</p>`],
  [
    'for screen readers alone',
    '12,105',
    (text) =>
      `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap">${text}</p>`,
  ],
  ['in closed details', '12,106', (text) => `<details><summary>More</summary><p>${text}</p></details>`],
  ['in a closed dialog', '12,107', (text) => `<dialog><p>${text}</p></dialog>`],
  ['in a popover', '12,108', (text) => `<div popover><p>${text}</p></div>`],
  ['inert', '12,109', (text) => `<div inert><p>${text}</p></div>`],
  ['not for screen readers', '12,110', (text) => `<div aria-hidden="true"><p>${text}</p></div>`],
  ['in an editor', '12,111', (text) => `<div contenteditable><p>${text}</p></div>`],
  ['in an editor for plain text', '12,112', (text) => `<div contenteditable="plaintext-only">${text}</div>`],
  ['in what scripts make an editor', '12,113', (text) => `<div role="textbox"><p>${text}</p></div>`],
  ['in a text field', '12,114', (text) => `<textarea rows="3">${text}</textarea>`],
  ['in a code block', '12,115', (text) => `<pre><code>${text}</code></pre>`],
  ['in code', '12,116', (text) => `<p><code>${text}</code></p>`],
  ['in a template', '12,117', (text) => `<template><p>${text}</p></template>`],
  ['in a script', '12,118', (text) => `<script type="text/plain">${text}</script>`],
  ['for browsers without scripts', '12,119', (text) => `<noscript><p>${text}</p></noscript>`],
  ['in a list of choices', '12,120', (text) => `<select><option>${text}</option></select>`],
  ['in the navigation', '12,121', (text) => `<nav><p>${text}</p></nav>`],
];

const figuresOf = (...places: readonly string[]): readonly string[] =>
  leftOut.filter(([where]) => places.includes(where)).map(([, figure]) => figure);

const head = '<style>.gone { display: none } .unseen { visibility: hidden }</style>';

const page = (write: (row: (typeof leftOut)[number]) => string): string =>
  newsPage({ head, paragraphs: [claim(plain), prose, `${prose}</p>${leftOut.map(write).join('\n')}<p>${prose}`] });

onStage((stage) => {
  let server: LocalServer;
  beforeAll(async () => {
    const pages: Readonly<Record<string, string>> = {
      '/left-out': page(([, figure, markup]) => markup(claim(figure))),
      '/plain': page(([, figure]) => `<p>${claim(figure)}</p>`),
    };
    server = await serve((path) => (pages[path] === undefined ? null : htmlAnswer(pages[path])));
  });
  afterAll(() => server.close());

  describe('a known claim in editors, code, hidden and inert text (A7)', () => {
    const openHigh = (path: string) =>
      stage.open(`${server.origin}${path}`, ({ page: tab }) => tab.setViewport({ width: 1200, height: 3_000 }));

    test('is not marked, while the same words beside it are', async () => {
      const page = await openHigh('/left-out');
      expect((await page.whenMentions()).map(({ words }) => words)).toEqual([plain]);
      await whenMarked(page.page, [plain]);
    });

    test('is marked once it is shown, and no longer once it is hidden or edited', async () => {
      const { page: tab } = await openHigh('/left-out');
      await whenMarked(tab, [plain]);
      await tab.evaluate(() => {
        document.querySelector('details')?.setAttribute('open', '');
        document.querySelector('article [inert]')?.removeAttribute('inert');
        document.querySelector('article [hidden]')?.removeAttribute('hidden');
      });
      await whenMarked(tab, [plain, ...figuresOf('in closed details', 'inert', 'hidden')]);
      await tab.evaluate(() => {
        document.querySelector('article p')?.setAttribute('contenteditable', '');
        document.querySelector('details')?.removeAttribute('open');
      });
      await whenMarked(tab, figuresOf('inert', 'hidden'));
    });

    test('is marked where it is said to everybody, each of them', async () => {
      const { page: tab } = await openHigh('/plain');
      await whenMarked(tab, [plain, ...figuresOf(...leftOut.map(([where]) => where))]);
    });
  });
});
