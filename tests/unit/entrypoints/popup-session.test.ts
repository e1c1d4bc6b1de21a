import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupProps } from '../../../components/PopupView';
import { type ActiveTab, PopupSession } from '../../../entrypoints/popup/popup-session';
import type { PageState } from '../../../lib/bridge/messages/page-state';
import type { SelectionReading } from '../../../lib/bridge/messages/selection';
import { modeFor } from '../../../lib/bridge/settings/site-rules';
import { readSettings } from '../../../lib/bridge/settings/stored-settings';
import { failure, type Result, success } from '../../../lib/core/result';
import { floodPage } from '../../gallery/fixtures/flood-story';
import { englishReader } from '../../words/readers';
import { provideWindowLocks } from '../bridge/window-locks';

beforeEach(() => {
  fakeBrowser.reset();
  provideWindowLocks();
});

const host = 'www.news.example';
const page: PageState = {
  status: 'ready',
  host,
  mode: 'badges',
  title: 'Three counts',
  outlet: null,
  date: null,
  figuresRead: 41,
  mentions: floodPage,
  error: null,
};

interface Given {
  readonly tab?: Partial<ActiveTab>;
  /** What the page answers, one after the other; the last one from then on. */
  readonly answers?: readonly Result<unknown>[];
  readonly worker?: Result<unknown>;
  readonly isAllowed?: boolean;
  readonly selection?: SelectionReading | null;
}

async function open({
  tab = {},
  answers = [success(page)],
  worker = success([]),
  isAllowed = true,
  selection = null,
}: Given = {}) {
  const left = [...answers];
  const asked: [call: string, request: unknown][] = [];
  const parts = {
    request: vi.fn(async () => isAllowed),
    loadAgain: vi.fn(async () => undefined),
    writeClipboard: vi.fn(async (_text: string) => undefined),
    close: vi.fn(),
  };
  const shown: PopupProps[] = [];
  const session = new PopupSession({
    id: 'this popup',
    callWorker: async (call, request) => {
      asked.push([call, request]);
      return (call === 'takeSelection' ? success(selection) : worker) as never;
    },
    callTab: () => async (call, request) => {
      asked.push([call, request]);
      if (call !== 'getPageState') return success(call === 'showMention' ? true : null) as never;
      return (left.length > 1 ? left.shift() : left[0]) as never;
    },
    findActiveTab: async () => ({ id: 7, url: `https://${host}/a`, incognito: false, ...tab }),
    access: { contains: async () => isAllowed, request: parts.request },
    openOptions: async () => undefined,
    reader: () => englishReader,
    show: (props) => shown.push(props),
    ...parts,
  });
  await session.start();
  const last = () => shown.at(-1) as PopupProps;
  return { ...parts, asked, last, calls: () => asked.map(([call]) => call) };
}

const gone = failure('nobody answered');

const selection: SelectionReading = { text: '13,000 soldiers', figuresRead: 1, mentions: floodPage, error: null };

describe('PopupSession', () => {
  it('shows what was selected and asked about, and the page when the reader wants it', async () => {
    const { asked, last } = await open({ selection });
    expect(asked).toContainEqual(['takeSelection', { by: 'this popup' }]);
    expect(last()).toMatchObject({ selection, state: page });
    last().onWholePage();
    expect(last()).toMatchObject({ selection: null, state: page });
  });

  it('asks a page again until it is read', async () => {
    const { last } = await open({ answers: [success({ ...page, status: 'reading', mentions: [] }), success(page)] });
    expect(last().state).toEqual(page);
  });

  it('asks a page again that may still be loading', async () => {
    const { last } = await open({ answers: [gone, gone, gone, success(page)] });
    expect(last().state).toEqual(page);
  });

  it.each([
    [{ url: 'chrome://extensions/' }, true, 'closed'],
    [{ url: undefined }, false, 'closed'],
    [{}, false, 'notAllowed'],
    [{}, true, 'notLoaded'],
  ] as const)('of a page that does not answer at %o with access %s says "%s"', async (tab, isAllowed, state) => {
    expect((await open({ tab, isAllowed, answers: [gone] })).last().state).toBe(state);
  });

  it('asks for access to the site of the tab alone, then loads the page and shows it', async () => {
    const { last, request, loadAgain } = await open({ answers: [...Array(10).fill(gone), success(page)] });
    expect(last().state).toBe('notLoaded');
    last().onAllow();
    expect(request).toHaveBeenCalledWith({ origins: [`https://${host}/*`] });
    await vi.waitFor(() => expect(last().state).toEqual(page));
    expect(loadAgain).toHaveBeenCalledWith(7);
  });

  it('says when access is not given', async () => {
    const { last, loadAgain } = await open({ answers: [gone], isAllowed: false });
    last().onAllow();
    await vi.waitFor(() => expect(last().problem?.kind).toBe('notAllowed'));
    expect(loadAgain).not.toHaveBeenCalled();
  });

  it('stores a choice for the site', async () => {
    const { last } = await open();
    last().onMode('off', 'site');
    await vi.waitFor(async () => expect(modeFor(await readSettings(), host)).toBe('off'));
  });

  it('in a private window gives the choice to the page alone, and stores nothing', async () => {
    const { last, asked } = await open({ tab: { incognito: true } });
    expect(last().isPrivate).toBe(true);
    last().onMode('off', 'everywhere');
    await vi.waitFor(() => expect(asked).toContainEqual(['useMode', { mode: 'off' }]));
    await vi.waitFor(() => expect(asked.filter(([call]) => call === 'getPageState').length).toBe(2));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('tells when a mute could not be stored', async () => {
    const { last, calls } = await open({ worker: failure('the database is closed') });
    const [mention] = floodPage;
    if (mention) last().onMute(mention);
    await vi.waitFor(() =>
      expect(last().problem).toEqual({ kind: 'mutesNotStored', reason: 'the database is closed' }),
    );
    expect(calls()).not.toContain('readAgain');
  });

  it('copies with the address of the page', async () => {
    const { last, writeClipboard } = await open();
    last().onCopy('markdown');
    await vi.waitFor(() => expect(last().copied).toBe('markdown'));
    expect(writeClipboard.mock.calls[0]?.[0]).toContain(`<https://${host}/a>`);
  });

  it('closes once the page shows the mention', async () => {
    const { last, close } = await open();
    last().onShow('k');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });
});
