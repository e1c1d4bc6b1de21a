import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsProps } from '../../../components/OptionsView';
import { OptionsSession } from '../../../entrypoints/options/options-session';
import type { MutedClaim } from '../../../lib/bridge/messages/calls';
import { defaultSettings, type Settings } from '../../../lib/bridge/settings/settings';
import { writeSettingsFile } from '../../../lib/bridge/settings/settings-file';
import { changeSettings, readSettings } from '../../../lib/bridge/settings/stored-settings';
import { failure, success } from '../../../lib/core/result';
import { provideWindowLocks } from '../bridge/window-locks';

beforeEach(() => {
  fakeBrowser.reset();
  provideWindowLocks();
});

const mute = (claim: string): MutedClaim => ({
  claim,
  question: `How many ${claim}?`,
  mutedAt: '2031-04-02T07:30:00.000Z',
});
const rule = { host: 'news.example', subdomains: false, mode: 'off' } as const;
const custom: Settings = { ...defaultSettings, rules: [rule], numbers: 'short' };

/** A worker that keeps muted claims; `broken` calls fail. */
async function open({ muted = [mute('a')], broken = [] as string[], isPrivate = false } = {}) {
  const worker = { muted: [...muted], broken: new Set(broken) };
  const shown: OptionsProps[] = [];
  const saveFile = vi.fn();
  const session = new OptionsSession({
    callWorker: async (call, request) => {
      if (worker.broken.has(call)) return failure(`${call}: the database is closed`);
      if (call === 'replaceMutedClaims') worker.muted = [...(request as { muted: MutedClaim[] }).muted];
      return success(
        call === 'listMutedClaims' ? worker.muted : call === 'summariseLibrary' ? { packs: [] } : null,
      ) as never;
    },
    version: '1',
    isPrivate: async () => isPrivate,
    saveFile,
    show: (props) => shown.push(props),
  });
  await session.start();
  return { worker, saveFile, last: () => shown.at(-1) as OptionsProps };
}

const fileOf = (settings: Settings, muted: readonly MutedClaim[]) => new Blob([writeSettingsFile({ settings, muted })]);

describe('OptionsSession', () => {
  it('loads a file: settings and muted claims take the place of what was', async () => {
    const { worker, last } = await open();
    last().onImport(fileOf(custom, [mute('b'), mute('c')]));
    await vi.waitFor(() => expect(last().outcome).toEqual({ kind: 'imported', rules: 1, mutes: 2 }));
    expect(await readSettings()).toEqual(custom);
    expect(worker.muted.map(({ claim }) => claim)).toEqual(['b', 'c']);
    expect(last().muted).toHaveLength(2);
  });

  it('changes nothing for a file that is none', async () => {
    await changeSettings(() => custom);
    const { worker, last } = await open();
    last().onImport(new Blob(['{"kind":"something else"}']));
    await vi.waitFor(() => expect(last().outcome?.kind).toBe('refused'));
    expect(await readSettings()).toEqual(custom);
    expect(worker.muted).toHaveLength(1);
  });

  it('changes neither settings nor muted claims when there is no room for the settings', async () => {
    const { worker, last } = await open();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    last().onImport(fileOf(custom, [mute('b')]));
    await vi.waitFor(() => expect(last().problem?.kind).toBe('full'));
    await vi.waitFor(() => expect(worker.muted.map(({ claim }) => claim)).toEqual(['a']));
    expect(last().outcome).toBeNull();
    full.mockRestore();
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('changes neither when the muted claims cannot be written', async () => {
    const { last } = await open({ broken: ['replaceMutedClaims'] });
    last().onImport(fileOf(custom, [mute('b')]));
    await vi.waitFor(() => expect(last().problem?.kind).toBe('mutesNotStored'));
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('saves what it would load', async () => {
    await changeSettings(() => custom);
    const { last, saveFile } = await open();
    last().onExport();
    await vi.waitFor(() => expect(last().outcome).toEqual({ kind: 'exported', rules: 1, mutes: 1 }));
    expect(saveFile).toHaveBeenCalledWith(
      'second-source-settings.json',
      writeSettingsFile({ settings: custom, muted: [mute('a')] }),
    );
  });

  it('starts anew', async () => {
    await changeSettings(() => custom);
    const { worker, last } = await open();
    last().onReset();
    await vi.waitFor(() => expect(last().outcome).toEqual({ kind: 'reset' }));
    expect(await readSettings()).toEqual(defaultSettings);
    expect(worker.muted).toEqual([]);
  });

  it('keeps what another window changes meanwhile, and shows it', async () => {
    const { last } = await open();
    last().onSettings({ recap: false });
    await changeSettings((settings) => ({ ...settings, textScale: 2 }));
    await vi.waitFor(() => expect(last().settings).toEqual({ ...defaultSettings, recap: false, textScale: 2 }));
  });

  it('shows what is stored again when a change was not, and says so', async () => {
    const { last } = await open();
    const broken = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('damaged profile'));
    last().onSettings({ recap: false });
    await vi.waitFor(() => expect(last().problem).toEqual({ kind: 'notStored', reason: 'damaged profile' }));
    expect(last().settings.recap).toBe(true);
    broken.mockRestore();
    last().onDismiss();
    expect(last().problem).toBeNull();
  });

  it('says when the muted claims cannot be read, and reads them when asked again', async () => {
    const { worker, last } = await open({ broken: ['listMutedClaims'] });
    expect(last().problem?.kind).toBe('mutesNotRead');
    expect(last().muted).toBeNull();
    worker.broken.clear();
    last().onRetry();
    await vi.waitFor(() => expect(last().muted).toHaveLength(1));
    expect(last().problem).toBeNull();
  });

  it('in a private window stores nothing', async () => {
    const { last, worker } = await open({ isPrivate: true });
    last().onRule(rule);
    last().onSettings({ recap: false });
    last().onUnmute('a');
    last().onReset();
    await vi.waitFor(() => expect(last().isPrivate).toBe(true));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(worker.muted).toHaveLength(1);
  });
});
