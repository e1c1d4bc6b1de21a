import { describe, expect, test } from 'vitest';
import { STAND } from '../demo/news-stand';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { messageFiles } from '../words/message-files';
import { onStage } from './stage';

const NOTHING = { title: 'Second Source: nothing known here', badge: '' };
const OFF = { title: 'Second Source: off on this site', badge: '' };

onStage((stage) => {
  const whenToolbar = (isSo: (title: string) => boolean) =>
    poll(
      'the toolbar button says so',
      () => stage.control.toolbar(),
      ({ title }) => isSo(title),
    );
  const whenKnown = () => whenToolbar((title) => /\d+ figures? known/.test(title));

  describe('the toolbar button', () => {
    test('counts what is known and what differs, as the popup does', async () => {
      const page = await stage.open(STAND.courier.path);
      const claims = new Set((await page.whenMentions()).map(({ claim }) => claim.id));
      await page.whenRead();
      const { title, badge } = await whenToolbar((text) => text.includes(`${claims.size} figure`));
      const popup = await Popup.open(stage.session);
      const differing = /(\d+) differs?/.exec(await popup.whenShown())?.[1] ?? '';
      expect(badge).toBe(differing);
      expect(title).toMatch(differing === '' ? /known$/ : new RegExp(`, ${differing} differs?$`));
      await popup.close();
    });

    test('says on a page without a known claim that there is none, also after one that had some', async () => {
      const page = await stage.open(STAND.lighthouse.path);
      await page.whenRead();
      expect(await stage.control.toolbar()).toEqual(NOTHING);
      await page.visit(stage.stand.origin + STAND.courier.path);
      await whenKnown();
      await page.visit(stage.stand.origin + STAND.lighthouse.path);
      await page.whenRead();
      expect(await whenToolbar((title) => title === NOTHING.title)).toEqual(NOTHING);
    });

    test('says that the site is off, and counts again when it is on', async () => {
      await stage.open(STAND.courier.path);
      const before = await whenKnown();
      const popup = await Popup.open(stage.session);
      await popup.choose('Off');
      expect(await whenToolbar((title) => title === OFF.title)).toEqual(OFF);
      await popup.choose('Badges');
      expect(await whenKnown()).toEqual(before);
      await popup.close();
    });
  });

  test('every message comes out of the browser as it was written', async () => {
    const { language: _, ...file } = messageFiles.en;
    const written = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
    expect(await stage.control.messages(Object.keys(written))).toEqual(written);
  });
});
