import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../browsers/build-extension';
import { describeBrowsers } from '../browsers/describe-browsers';
import { STAND } from '../demo/news-stand';
import { newsPage, prose } from '../dom/page/news-page';
import { poll } from '../page-objects/poll';
import { Popup } from '../page-objects/popup';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { onStage, Stage } from './stage';

/** RELIABILITY, A4: reading stops at two million characters. */
const tooLong = `${prose} `.repeat(Math.ceil(2_100_000 / prose.length)).match(/(?:[^.]+\. ){20}/g) ?? [];
const KNOWN_CLAIM =
  'Some 12,000 North Korean soldiers are now in Russia, South Korean officials told lawmakers on Thursday.';

onStage((stage) => {
  const wordsOn = async (path: string, status: string) => {
    const page = await stage.open(path);
    await poll(
      `a page that is ${status}`,
      () => page.control.pageState(),
      (state) => state?.status === status,
    );
    const popup = await Popup.open(stage.session);
    const words = await popup.whenShown();
    await popup.close();
    return words;
  };

  describe('the popup says why there is no table', () => {
    test('on a page without an article', async () => {
      expect(await wordsOn('/', 'not-an-article')).toContain('No article found');
    });

    test('on a page that names no subject of the library', async () => {
      expect(await wordsOn(STAND.lighthouse.path, 'no-subject')).toContain('Nothing known here');
    });

    test('on a page in another language', async () => {
      expect(await wordsOn(STAND.german.path, 'not-english')).toContain('Not in English');
    });

    test('on a page of the browser’s own', async () => {
      const page = await stage.open(STAND.courier.path);
      await page.page.goto('about:blank');
      const popup = await Popup.open(stage.session);
      expect(await popup.whenShown()).toContain('This page cannot be read');
      await popup.close();
    });
  });

  describe('the popup says that a page is too long to be read whole', () => {
    let server: LocalServer;
    beforeAll(async () => {
      const pages: Readonly<Record<string, readonly string[]>> = {
        '/known': [KNOWN_CLAIM, ...tooLong],
        '/unknown': tooLong,
      };
      server = await serve((path) => {
        const paragraphs = pages[path];
        return paragraphs ? htmlAnswer(newsPage({ paragraphs })) : null;
      });
    });
    afterAll(() => server.close());

    test.each([
      ['known', /1 known.*what follows its beginning was not read/s],
      ['unknown', /Nothing known here.*what follows its beginning was not read/s],
    ])('where something is %s (A4)', async (path, words) => {
      expect(await wordsOn(`${server.origin}/${path}`, 'too-long')).toMatch(words);
    });
  });
});

describeBrowsers((family, found) => {
  const stage = new Stage(family, found);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'second-source-damaged-'));
    await cp(builtFolder(family), folder, { recursive: true });
    await writeFile(join(folder, 'packs/bundled.json'), '{"half":');
    await stage.start({ extensionFolder: folder });
  });
  afterAll(async () => {
    await stage.stop();
    await rm(folder, { recursive: true });
  });

  test('a worker that failed is told, and the page is read when it is asked again', async () => {
    const page = await stage.open(STAND.courier.path);
    await poll(
      'the failure',
      () => page.control.pageState(),
      (state) => state?.status === 'failed',
    );
    const popup = await Popup.open(stage.session);
    expect(await popup.whenShown()).toMatch(/This page could not be read.*the bundled pack is damaged.*Try again/);
    const whole = await readFile(join(builtFolder(family), 'packs/bundled.json'));
    await writeFile(join(folder, 'packs/bundled.json'), whole);
    await popup.press('Try again');
    await popup.whenSays(/figures read/);
    expect((await page.whenBadges()).length).toBeGreaterThan(0);
  });
});
