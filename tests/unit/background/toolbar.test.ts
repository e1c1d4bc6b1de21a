import { beforeEach, describe, expect, it } from 'vitest';
import { isPageReport } from '../../../lib/background/handlers/report-page';
import { Toolbar, type ToolbarAction } from '../../../lib/background/toolbar/toolbar';
import { readerOf } from '../../words/readers';

/** What was set last, by the method's name. */
const set: Record<string, unknown> = {};
const note = (name: string) => (details: unknown) => {
  set[name] = details;
  return Promise.resolve();
};
const action: ToolbarAction = {
  setTitle: note('title'),
  setIcon: note('icon'),
  setBadgeText: note('text'),
  setBadgeBackgroundColor: note('colour'),
};
const toolbar = new Toolbar(action, () => readerOf('en'));
const icon = (name: string) => ({ 16: `/icon/${name}-16.png`, 32: `/icon/${name}-32.png`, 48: `/icon/${name}-48.png` });

beforeEach(() => {
  for (const name of Object.keys(set)) delete set[name];
});

describe('the toolbar button', () => {
  it.each([
    [{ state: 'known', known: 8, differ: 2 }, 'known', '2', '8 figures known, 2 differ'],
    [{ state: 'known', known: 1, differ: 0 }, 'known', '', '1 figure known'],
    [{ state: 'known', known: 300, differ: 120 }, 'known', '99+', '300 figures known, 120 differ'],
    [{ state: 'nothing', known: 0, differ: 0 }, 'quiet', '', 'nothing known here'],
    [{ state: 'off', known: 0, differ: 0 }, 'off', '', 'off on this site'],
    [{ state: 'failed', known: 0, differ: 0 }, 'closed', '', 'could not read this page; open to try again'],
  ] as const)('of a page %o has icon, count and title of it, in its tab alone', async (report, name, text, title) => {
    await toolbar.showPage(7, report);
    expect(set.icon).toEqual({ tabId: 7, path: icon(name) });
    expect(set.text).toEqual({ tabId: 7, text });
    expect(set.title).toEqual({ tabId: 7, title: `Second Source: ${title}` });
  });

  it.each([
    [true, 'off'],
    [false, 'quiet'],
  ])('where no page has told (off: %s) is %s in all tabs', async (isOff, name) => {
    await toolbar.showUsual(isOff);
    expect(set.icon).toEqual({ path: icon(name) });
  });

  it('says it in the reader’s language', async () => {
    await new Toolbar(action, () => readerOf('uk')).showPage(7, { state: 'known', known: 3, differ: 1 });
    expect(set.title).toEqual({ tabId: 7, title: 'Second Source: відомо 3 числа, 1 розходиться' });
  });

  it('has a title alone where the browser offers no more, and none in a tab that is gone', async () => {
    const gone = () => Promise.reject(new Error('No tab with id: 7.'));
    await new Toolbar({ setTitle: gone }, () => readerOf('en')).showPage(7, { state: 'off', known: 0, differ: 0 });
    expect(set).toEqual({});
  });
});

describe('a page’s report', () => {
  it.each([
    [{ state: 'known', known: 8, differ: 2 }, true],
    [{ state: 'off', known: 0, differ: 0 }, true],
    [{ state: 'known', known: 2, differ: 3 }, false],
    [{ state: 'known', known: 0, differ: 0 }, false],
    [{ state: 'off', known: 1, differ: 0 }, false],
    [{ state: 'known', known: 1.5, differ: 0 }, false],
    [{ state: 'known', known: -1, differ: -2 }, false],
    [{ state: 'known', known: Number.POSITIVE_INFINITY, differ: 0 }, false],
    [{ state: 'spoilt', known: 1, differ: 0 }, false],
    [{ state: 'known', known: 1, differ: 0, title: 'anything' }, false],
    [null, false],
    ['known', false],
  ])('%o is believed: %s', (report, isBelieved) => {
    expect(isPageReport(report)).toBe(isBelieved);
  });
});
