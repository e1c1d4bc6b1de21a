import type { BrowserSession } from '../browsers/browser-session';
import { OwnPage } from './own-page';
import { poll } from './poll';

/** One claim of the popup's table. */
export interface ShownClaim {
  readonly question: string;
  /** What the page itself gives. */
  readonly own: string;
  /** What each outlet gives, by its column; empty where it does not tell. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** The popup of the tab in front, opened behind it so that the tab stays the active one. */
export class Popup extends OwnPage {
  static async open(session: BrowserSession): Promise<Popup> {
    return new Popup(await session.openExtensionPage('popup.html'));
  }

  /** Its words, once it has heard from the page. */
  async whenShown(): Promise<string> {
    return poll(
      'the popup shows something',
      () =>
        this.page.evaluate(() =>
          document.querySelector('[aria-busy=true]') === null ? (document.body.textContent ?? '').trim() : '',
        ),
      (text) => text !== '',
    );
  }

  /** The rows of its table, in order. */
  async claims(): Promise<readonly ShownClaim[]> {
    await this.whenShown();
    return this.page.evaluate(() => {
      const heads = [...document.querySelectorAll('thead th')].map((head) => (head.textContent ?? '').trim());
      return [...document.querySelectorAll('table tbody')].map((body) => {
        const cells = [...body.querySelectorAll('tr.ss-v > td')].map((cell) => (cell.textContent ?? '').trim());
        return {
          question: (body.querySelector('button')?.textContent ?? '').trim(),
          own: cells[0] ?? '',
          elsewhere: Object.fromEntries(heads.slice(1).map((outlet, at) => [outlet, cells[at + 1] ?? ''])),
        };
      });
    });
  }

  /** Chooses what is shown on this site, by the words of the choice. Throws if there is no such choice. */
  async choose(mode: string): Promise<void> {
    await this.whenShown();
    await this.page.evaluate((words) => {
      const choices = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      const choice = choices.find((input) => input.closest('label')?.textContent?.trim() === words);
      if (choice === undefined) throw new Error(`no choice named ${words}`);
      choice.click();
    }, mode);
  }
}
