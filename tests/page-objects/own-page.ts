import type { Page } from 'puppeteer-core';
import { poll } from './poll';

/** More steps than any of our pages has places for the focus. */
const MOST_STEPS = 120;

/** A page of the extension itself, as a reader uses it: by words on it, by mouse or by keys. */
export class OwnPage {
  constructor(readonly page: Page) {}

  /** All words on it, hidden ones included, spaces as one. */
  async words(): Promise<string> {
    return this.page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** Waits until these words are on it. */
  async whenSays(words: RegExp): Promise<string> {
    return poll(
      `${words} on ${this.page.url()}`,
      () => this.words(),
      (seen) => words.test(seen),
    );
  }

  /** Presses what has this name, or begins with it, as a script would: the page may be behind others. Throws when there is none. */
  async press(name: string): Promise<void> {
    await poll(
      `something named ${name}`,
      () => this.page.evaluate(pressNamed, name),
      (pressed) => pressed,
    );
  }

  /** Moves the focus with the tab key until it is on what begins with this name. The page must be in front. */
  async tabTo(name: string): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.page.evaluate(focusedName)).startsWith(name)) return;
    }
    throw new Error(`the tab key never comes to ${name}`);
  }

  /** True when it was closed, also from inside, of which drivers are not always told. */
  async isGone(): Promise<boolean> {
    return this.page.isClosed() || this.page.evaluate(() => false).catch(() => true);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Runs in the page. */
function pressNamed(name: string): boolean {
  const named = [...document.querySelectorAll<HTMLElement>('button, summary, label, a, [aria-label]')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(name),
  );
  named?.click();
  return named !== undefined;
}

/** Runs in the page. What a screen reader would call the element with the focus. */
function focusedName(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '';
  const label = focused instanceof HTMLInputElement ? focused.closest('label') : null;
  const name = focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent ?? '';
  return name.replace(/\s+/g, ' ').trim();
}
