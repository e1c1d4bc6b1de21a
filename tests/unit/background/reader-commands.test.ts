import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type CallTab, listenToCommands } from '../../../lib/background/commands';
import { createMenus, listenToMenus, type MenuActs } from '../../../lib/background/menus';
import { wordsOf } from '../../words/message-files';

type Listener = (...given: unknown[]) => unknown;

/** The parts of a browser that commands and menus use, with what was made of them. */
function madeUpBrowser(activeTab: number | undefined) {
  const listeners: Record<string, Listener> = {};
  const menu: Record<string, unknown>[] = [{ id: 'of an earlier version' }];
  const parts = {
    commands: { onCommand: { addListener: (listener: Listener) => Object.assign(listeners, { command: listener }) } },
    tabs: { query: async () => [{ id: activeTab }] },
    contextMenus: {
      removeAll: async () => void menu.splice(0),
      create: (entry: Record<string, unknown>) => menu.push(entry),
      onClicked: { addListener: (listener: Listener) => Object.assign(listeners, { click: listener }) },
    },
  };
  return { browser: parts as unknown as Browser, listeners, menu };
}

const called: unknown[] = [];
const callTab: CallTab = (tab) =>
  ((call: string, request: unknown) => {
    called.push([tab, call, request]);
    return Promise.resolve({ ok: true, value: null });
  }) as unknown as ReturnType<CallTab>;

const acts: MenuActs = { callTab, readSelection: (text, url) => void called.push([text, url]) };

beforeEach(() => called.splice(0));

describe('a command', () => {
  it.each([
    ['next-claim', 'goToNextClaim'],
    ['previous-claim', 'goToPreviousClaim'],
    ['toggle-badges', 'toggleBadges'],
  ])('%s asks the page in the active tab', async (name, call) => {
    const { browser, listeners } = madeUpBrowser(7);
    listenToCommands(browser, callTab);
    await listeners.command?.(name);
    expect(called).toEqual([[7, call, null]]);
  });

  it.each([
    ['no tab is in front', 'next-claim', undefined],
    ['its name is not known', 'dance', 7],
  ])('does nothing when %s', async (_, name, tab) => {
    const { browser, listeners } = madeUpBrowser(tab);
    listenToCommands(browser, callTab);
    await listeners.command?.(name);
    expect(called).toEqual([]);
  });

  it('each of the manifest has its action, and no more than four are suggested', () => {
    const config = readFileSync(resolve(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
    const source = readFileSync(resolve(import.meta.dirname, '../../../lib/background/commands.ts'), 'utf8');
    const named = [...config.matchAll(/^ {2}'?([a-z_-]+)'?: \{\s*suggested_key/gm)].map(([, name]) => name);
    expect(named.length).toBeLessThanOrEqual(4);
    expect(named.filter((name) => name !== '_execute_action').every((name) => source.includes(`'${name}'`))).toBe(true);
    expect(named).toHaveLength(4);
  });
});

describe('the menu', () => {
  it('replaces what an earlier version made', async () => {
    const { browser, menu } = madeUpBrowser(7);
    createMenus(browser, wordsOf('en').menu);
    await vi.waitFor(() => expect(menu.map(({ id }) => id)).toContain('toggle-badges'));
    expect(menu.map(({ id }) => id)).not.toContain('of an earlier version');
    const pages = Object.fromEntries(menu.map(({ id, documentUrlPatterns }) => [id, documentUrlPatterns]));
    expect(pages).toEqual({ 'toggle-badges': ['http://*/*', 'https://*/*'], 'read-selection': undefined });
  });

  it('asks the page that it was opened on', () => {
    const { browser, listeners } = madeUpBrowser(7);
    listenToMenus(browser, acts);
    listeners.click?.({ menuItemId: 'toggle-badges' }, { id: 9 });
    expect(called).toEqual([[9, 'toggleBadges', null]]);
  });

  it('reads the selected words, in whatever window', () => {
    const { browser, listeners } = madeUpBrowser(7);
    listenToMenus(browser, acts);
    const clicked = {
      menuItemId: 'read-selection',
      selectionText: '13,000 soldiers',
      pageUrl: 'https://news.example/a',
    };
    listeners.click?.(clicked, undefined);
    expect(called).toEqual([['13,000 soldiers', 'https://news.example/a']]);
  });

  it('does nothing for an entry that it does not know, or outside of tabs', () => {
    const { browser, listeners } = madeUpBrowser(7);
    listenToMenus(browser, acts);
    listeners.click?.({ menuItemId: 'of an earlier version' }, { id: 9 });
    listeners.click?.({ menuItemId: 'toggle-badges' }, undefined);
    expect(called).toEqual([]);
  });

  it('is left out where the browser has none', () => {
    const nothing = { commands: undefined, contextMenus: undefined } as unknown as Browser;
    expect(() => {
      createMenus(nothing, wordsOf('en').menu);
      listenToMenus(nothing, acts);
      listenToCommands(nothing, callTab);
    }).not.toThrow();
  });
});
