import { describe, expect, test } from 'vitest';
import { serverSide } from '../../fixtures/pages/hydration/server-side';
import type { Hydrate } from '../../fixtures/pages/hydration/story';
import { inEachBrowser } from '../harness';

interface Modules {
  readonly fake: typeof import('./fake-worker');
  readonly app: { readonly hydrate: Hydrate };
}

type Framework = keyof typeof serverSide;
const frameworks = Object.keys(serverSide) as Framework[];

/** What touches the page's nodes before its framework takes over. */
type Guest = 'our page side' | 'a script that wraps words';

inEachBrowser(({ domPage }) => {
  /** Has a guest at work in the server's markup, then lets the framework take over, change a figure and leave. */
  async function takeOver(framework: Framework, guest: Guest) {
    const { run } = await domPage<Modules>({
      html: await serverSide[framework](),
      modules: {
        fake: 'tests/dom/page/fake-worker',
        app: `tests/fixtures/pages/hydration/${framework}`,
      },
    });
    return run(async ({ fake, app }, guest) => {
      const problems: string[] = [];
      for (const level of ['error', 'warn'] as const) console[level] = (...words) => problems.push(words.join(' '));
      addEventListener('error', ({ message }) => problems.push(message));
      const nodesIn = (root: Node): readonly Node[] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      };
      const html = document.body.outerHTML;
      const nodes = nodesIn(document.body);
      if (guest === 'our page side') {
        fake.startPageSide({
          '13,000 North Korean soldiers': 'higher',
          '14,000 North Korean': 'same',
          '18 June': 'same',
        });
        await fake.untilBadges(2);
      } else {
        const words = document.querySelector('p')?.firstChild as Text;
        words.replaceWith(Object.assign(document.createElement('mark'), { textContent: words.data }));
      }
      const takenOver = new Promise((resolve) => document.addEventListener('taken-over', resolve, { once: true }));
      const { leave } = app.hydrate((words) => problems.push(words));
      await takenOver;
      const after = {
        areNodesTheSame: nodes.every((node) => node.isConnected) && nodesIn(document.body).length === nodes.length,
        isHtmlTheSame: document.body.outerHTML === html,
        marks: fake.marks(),
        badges: fake.badges().length,
      };
      if (guest !== 'our page side') return { problems, ...after };
      document.dispatchEvent(new CustomEvent('figure', { detail: '14,000' }));
      await fake.until('the new figure is marked', () => fake.marks().includes('14,000 North Korean'));
      await fake.untilBadges(2);
      leave();
      await fake.until('nothing is marked', () => fake.badges().length === 0 && fake.marks().length === 0);
      return { problems, ...after };
    }, guest);
  }

  describe('a page that its framework takes over late', () => {
    test.each(frameworks)(
      '%s finds every node as its server made it, and our marks follow its changes (A1)',
      async (framework) => {
        expect(await takeOver(framework, 'our page side')).toEqual({
          problems: [],
          areNodesTheSame: true,
          isHtmlTheSame: true,
          marks: ['13,000 North Korean soldiers', '18 June'],
          badges: 2,
        });
      },
    );

    test.each(frameworks)('%s tells when a script has touched its nodes', async (framework) => {
      const { problems, areNodesTheSame } = await takeOver(framework, 'a script that wraps words');
      expect(problems.length > 0 || !areNodesTheSame).toBe(true);
    });
  });
});
