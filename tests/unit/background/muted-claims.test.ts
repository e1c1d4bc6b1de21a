import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/background/library/database';
import { MutedClaims } from '../../../lib/background/library/muted-claims';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const dead = { claim: 'c1', question: 'How many people died?', mutedAt: '2031-04-02T07:30:00.000Z' };
const cost = { claim: 'c2', question: 'How much did it cost?', mutedAt: '2031-04-03T07:30:00.000Z' };

describe('MutedClaims', () => {
  it('lists what was muted, the newest first', async () => {
    const muted = new MutedClaims();
    await muted.add(dead);
    await muted.add(cost);
    expect(await muted.list()).toEqual([cost, dead]);
  });

  it('outlives the worker that muted', async () => {
    await new MutedClaims().add(dead);
    expect(await new MutedClaims().list()).toEqual([dead]);
  });

  it('brings a claim back', async () => {
    const muted = new MutedClaims();
    await muted.add(dead);
    await muted.remove('c1');
    await muted.remove('never muted');
    expect(await muted.list()).toEqual([]);
  });

  it('passes over a damaged entry', async () => {
    const database = await openDatabase();
    // @ts-expect-error: a damaged entry is what no typed code would write
    await database.put('mutedClaims', { claim: 'c3', question: 5 });
    database.close();
    const muted = new MutedClaims();
    await muted.add(dead);
    expect(await muted.list()).toEqual([dead]);
  });

  it('opens the database again when another window upgraded or deleted it', async () => {
    const muted = new MutedClaims();
    await muted.add(dead);
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase('second-source');
      deletion.onsuccess = resolve;
      deletion.onerror = reject;
    });
    expect(await muted.list()).toEqual([]);
    await muted.add(cost);
    expect(await muted.list()).toEqual([cost]);
  });

  it('tells when the database cannot be opened, and tries again at the next call', async () => {
    const muted = new MutedClaims();
    const working = globalThis.indexedDB;
    // @ts-expect-error: a browser without storage
    globalThis.indexedDB = {
      open: () => {
        throw new Error('storage is full');
      },
    };
    await expect(muted.list()).rejects.toThrow('storage is full');
    globalThis.indexedDB = working;
    expect(await muted.list()).toEqual([]);
  });
});
