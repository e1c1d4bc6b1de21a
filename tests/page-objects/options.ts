import type { BrowserSession } from '../browsers/browser-session';
import { OwnPage } from './own-page';
import { poll } from './poll';

/** The options page, in a tab behind. */
export class Options extends OwnPage {
  static async open(session: BrowserSession): Promise<Options> {
    const options = new Options(await session.openExtensionPage('options.html'));
    await options.whenSays(/Where Second Source works/);
    return options;
  }

  /** The sites with rules, each with its mode. */
  async rules(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('#sites tbody tr')].map((row) => [
          (row.querySelector('th')?.textContent ?? '').trim(),
          row.querySelector('select')?.value ?? '',
        ]),
      ),
    );
  }

  /** Waits until exactly these are the rules. */
  async whenRules(expected: Readonly<Record<string, string>>): Promise<void> {
    const wanted = JSON.stringify(expected);
    await poll(
      `the rules ${wanted}`,
      async () => JSON.stringify(await this.rules()),
      (rules) => rules === wanted,
    );
  }

  /** Adds a rule for what is typed, with the mode that is offered. */
  async add(typed: string): Promise<void> {
    await this.page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('#sites form input');
      if (field === null) throw new Error('no field for a site');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
    await this.press('Add rule');
  }

  /** Gives the page a file as a reader who chose it would. */
  async load(text: string): Promise<void> {
    await this.page.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (field === null) throw new Error('no field for a file');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }

  /** Presses "save" and gives what would be in the file, which is not written to the disk. */
  async save(): Promise<string> {
    await this.page.evaluate(() => {
      const kept = globalThis as unknown as { saved?: Promise<string> };
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        kept.saved = file.text();
        return make(file);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await this.press('Save to a file');
    await this.whenSays(/Saved: /);
    return this.page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
  }
}
