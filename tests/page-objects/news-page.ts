import type { Page } from 'puppeteer-core';
import type { PageMention, PageState } from '../../lib/bridge/messages/page-state';
import type { BrowserSession } from '../browsers/browser-session';
import { Card } from './card';
import type { ExtensionControl } from './extension-control';
import { HOST, inHost } from './host';
import { poll } from './poll';

/** Longer than the overlay waits, after the window or the page has changed, before it places badges anew. */
const REST_MS = 400;

/** A badge as the reader has it. */
export interface Badge {
  /** What a screen reader says: hidden words and visible ones. */
  readonly name: string;
  /** Middle of it, in the window. */
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Inside the window. */
  readonly onScreen: boolean;
  /** The look it has: `light` or `dark`. */
  readonly tone: string;
}

/** A news page in the tab in front, with the extension at work. */
export class NewsPage {
  private constructor(
    readonly session: BrowserSession,
    readonly control: ExtensionControl,
    readonly page: Page,
  ) {}

  /** An empty tab. */
  static async open(control: ExtensionControl): Promise<NewsPage> {
    return new NewsPage(control.session, control, await control.session.newPage());
  }

  /** An empty tab that was opened in another way, e.g. in a private window. */
  static in(control: ExtensionControl, page: Page): NewsPage {
    return new NewsPage(control.session, control, page);
  }

  /** Loads an address in this tab and brings it to the front. */
  async visit(url: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(url);
  }

  /** What the page side says of itself, once it has read the page. */
  async whenRead(): Promise<PageState> {
    const state = await poll('the page is read', () => this.control.pageState(), isRead);
    if (state === null) throw new Error('nobody answers in the page');
    return state;
  }

  /** The known passages, once there are any. */
  async whenMentions(): Promise<readonly PageMention[]> {
    const state = await poll(
      'a known passage',
      () => this.control.pageState(),
      (seen) => (seen?.mentions.length ?? 0) > 0,
    );
    return state?.mentions ?? [];
  }

  /** All badges, once there are any. */
  async whenBadges(): Promise<readonly Badge[]> {
    return poll(
      'a badge',
      () => this.badges(),
      (badges) => badges.length > 0,
    );
  }

  /** All badges, once they have kept their places and looks for a while. */
  async whenStill(): Promise<readonly Badge[]> {
    let before = '';
    let sinceMs = Date.now();
    return poll(
      'badges at rest',
      () => this.badges(),
      (badges) => {
        const now = JSON.stringify(badges);
        if (now !== before) sinceMs = Date.now();
        before = now;
        return badges.length === 0 || Date.now() - sinceMs >= REST_MS;
      },
    );
  }

  /** Waits until no badge is left. */
  async whenNoBadges(timeoutMs?: number): Promise<void> {
    await poll(
      'no badge',
      () => this.badges(),
      (badges) => badges.length === 0,
      timeoutMs,
    );
  }

  /** All badges that are there now, in the order of the page. */
  async badges(): Promise<readonly Badge[]> {
    return (await inHost(this.session, this.page, badgesIn, null)) ?? [];
  }

  /** The badge whose name has these words, once it is there, scrolled into the window. */
  async badge(words: string): Promise<Badge> {
    const named = async () => (await this.badges()).find(({ name }) => name.includes(words)) ?? null;
    await poll(`a badge named ${words}`, named, (badge) => badge !== null);
    await this.session.inClosedRoot(this.page, HOST, scrollToBadge, words);
    const badge = await poll(`the badge ${words} in the window`, named, (seen) => seen?.onScreen === true);
    if (badge === null) throw new Error(`no badge named ${words}`);
    return badge;
  }

  /** Presses the badge with the mouse and gives the card that opens. */
  async openCard(words: string): Promise<Card> {
    const badge = await this.badge(words);
    await this.page.mouse.click(badge.xPx, badge.yPx);
    return this.whenCard();
  }

  /** Puts the keyboard's focus on a badge. */
  async focusBadge(words: string): Promise<void> {
    await this.badge(words);
    await this.session.inClosedRoot(this.page, HOST, focusBadge, words);
  }

  /** Name of what has the focus inside our element, `null` if the focus is elsewhere. */
  async focusedName(): Promise<string | null> {
    return inHost(
      this.session,
      this.page,
      ({ activeElement }) =>
        activeElement && (activeElement.ariaLabel ?? activeElement.textContent ?? '').replace(/\s+/g, ' ').trim(),
      null,
    );
  }

  /** True when what has the focus inside our element is in the window with its middle uncovered by anything of ours. */
  async isFocusSeen(): Promise<boolean> {
    const isSeen = await inHost(
      this.session,
      this.page,
      (root) => {
        const box = root.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const isInWindow = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
        return isInWindow && root.activeElement?.contains(root.elementFromPoint(x, y)) === true;
      },
      null,
    );
    return isSeen === true;
  }

  /** Presses Tab until what has the focus has these words in its name; throws after so many presses. */
  async tabTo(words: string, atMost = 60): Promise<void> {
    await this.whenInFocus();
    for (let press = 0; press < atMost; press += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.focusedName())?.includes(words)) return;
    }
    throw new Error(`Tab did not come to ${words}`);
  }

  /** Presses Enter on what has the focus. */
  async pressEnter(): Promise<void> {
    await this.whenInFocus();
    await this.page.keyboard.press('Enter');
  }

  /** Firefox sends keys to a tab whose window has not got the focus yet, but lets them press nothing. */
  private async whenInFocus(): Promise<void> {
    await poll(
      'the page has the focus',
      async () => {
        const hasFocus = await this.page.evaluate(() => document.hasFocus());
        if (!hasFocus) await this.page.bringToFront();
        return hasFocus;
      },
      (hasFocus) => hasFocus,
    );
  }

  /** Words of the line at the article's end; `null` when it is not there. */
  async recap(): Promise<string | null> {
    return inHost(
      this.session,
      this.page,
      (root) => root.querySelector('.ss-recap p')?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
      null,
    );
  }

  /** Waits until what has this name has the focus. */
  async whenFocused(name: string | undefined): Promise<void> {
    await poll(
      `the focus on ${name}`,
      () => this.focusedName(),
      (focused) => focused === name,
    );
  }

  /** The open card. */
  async whenCard(): Promise<Card> {
    return Card.whenOpen(this.session, this.page);
  }

  /** Waits until no card is open. */
  async whenNoCard(): Promise<void> {
    await poll(
      'the card is closed',
      () => Card.isOpen(this.session, this.page),
      (open) => !open,
    );
  }

  /** True if our element is in the page. */
  async hasHost(): Promise<boolean> {
    return (await this.page.$(HOST)) !== null;
  }

  /** The page's own markup without our element. */
  async ownHtml(): Promise<string> {
    return this.page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function isRead(state: PageState | null): boolean {
  return state !== null && state.status !== 'reading';
}

/** Runs in the page. */
function badgesIn(root: ShadowRoot): Badge[] {
  const buttons = [...root.querySelectorAll<HTMLElement>('button.ss-badge')].filter((button) =>
    button.checkVisibility({ opacityProperty: true }),
  );
  return buttons.map((button) => {
    const box = button.getBoundingClientRect();
    return {
      name: (button.textContent ?? '').replace(/\s+/g, ' ').trim(),
      xPx: box.x + box.width / 2,
      yPx: box.y + box.height / 2,
      widthPx: box.width,
      heightPx: box.height,
      onScreen: box.top >= 0 && box.bottom <= innerHeight,
      tone: button.closest<HTMLElement>('[data-theme]')?.dataset.theme ?? 'none',
    };
  });
}

/** Runs in the page. */
function scrollToBadge(root: ShadowRoot, words: string): void {
  const badge = [...root.querySelectorAll('button.ss-badge')].find((button) =>
    (button.textContent ?? '').replace(/\s+/g, ' ').includes(words),
  );
  badge?.scrollIntoView({ block: 'center' });
}

/** Runs in the page. */
function focusBadge(root: ShadowRoot, words: string): void {
  const badge = [...root.querySelectorAll<HTMLElement>('button.ss-badge')].find((button) =>
    (button.textContent ?? '').replace(/\s+/g, ' ').includes(words),
  );
  badge?.focus();
}
