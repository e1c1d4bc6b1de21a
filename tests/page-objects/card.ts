import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/browser-session';
import { HOST, inHost } from './host';
import { poll } from './poll';

/** One version as the card shows it. */
export interface ShownVersion {
  /** All words of its row. */
  readonly text: string;
  readonly quote: string;
  /** The marked part of the quote. */
  readonly marked: string;
  /** Address of its link, `null` if it has none. */
  readonly link: string | null;
}

/** What an open card shows. */
export interface ShownCard {
  readonly question: string;
  readonly text: string;
  readonly versions: readonly ShownVersion[];
}

/** The open card. */
export class Card {
  private constructor(
    private readonly session: BrowserSession,
    private readonly page: Page,
  ) {}

  static async isOpen(session: BrowserSession, page: Page): Promise<boolean> {
    return (await inHost(session, page, (root) => root.querySelector('[role=dialog]') !== null, null)) ?? false;
  }

  static async whenOpen(session: BrowserSession, page: Page): Promise<Card> {
    await poll(
      'a card is open',
      () => Card.isOpen(session, page),
      (open) => open,
    );
    return new Card(session, page);
  }

  /** What it shows now. */
  shown(): Promise<ShownCard> {
    return this.session.inClosedRoot(this.page, HOST, shownIn, null);
  }
}

/** Runs in the page. */
function shownIn(root: ShadowRoot): ShownCard {
  const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const card = root.querySelector('[role=dialog]');
  const versions = [...(card?.querySelectorAll('.ss-version') ?? [])].map((version) => ({
    text: plain(version),
    quote: plain(version.querySelector('blockquote')),
    marked: plain(version.querySelector('blockquote mark')),
    link: version.querySelector('a')?.href ?? null,
  }));
  return { question: plain(card?.querySelector('h2') ?? null), text: plain(card), versions };
}
