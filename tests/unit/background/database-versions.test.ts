import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseVersion } from '../../../lib/background/library/database';
import { MutedClaims } from '../../../lib/background/library/muted-claims';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as a version of the program left it, and what it means to the reader. */
interface Example {
  readonly stores: Readonly<Record<string, IDBObjectStoreParameters>>;
  readonly records: Readonly<Record<string, readonly object[]>>;
  readonly means: { readonly mutedClaims: readonly object[] };
}

const folder = new URL('../../fixtures/database/', import.meta.url);
const versions = Array.from({ length: databaseVersion }, (_, at) => at + 1);
const example = (version: number): Example =>
  JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), 'utf8'));

/** Makes the database without our code, which is the newest. */
function leave({ stores, records }: Example, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-source', version);
    opening.onupgradeneeded = () => {
      for (const [name, parameters] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, parameters);
        for (const record of records[name] ?? []) store.put(record);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

describe('every version of the database that there ever was', () => {
  it('has a frozen example', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `version-${version}.json`));
  });

  it.each(versions)('version %d still means what it meant, and takes what is new', async (version) => {
    await leave(example(version), version);
    const muted = new MutedClaims();
    expect(await muted.list()).toEqual(example(version).means.mutedClaims);
    const added = { claim: 'c9', question: 'New?', mutedAt: '2032-01-01T00:00:00.000Z' };
    await muted.add(added);
    expect(await muted.list()).toEqual([added, ...example(version).means.mutedClaims]);
  });
});

describe('a database that cannot be used', () => {
  const stuck = { claim: 'c1', question: 'How many?', mutedAt: '2031-04-02T07:30:00.000Z' };

  it('of a later program is told, and left as it is', async () => {
    await leave({ stores: {}, records: {}, means: { mutedClaims: [] } }, databaseVersion + 1);
    await expect(new MutedClaims().list()).rejects.toThrow();
    expect((await indexedDB.databases())[0]?.version).toBe(databaseVersion + 1);
  });

  it('whose stores are gone is opened anew, and told if that does not help', async () => {
    await leave({ stores: {}, records: {}, means: { mutedClaims: [] } }, databaseVersion);
    await expect(new MutedClaims().list()).rejects.toThrow();
  });

  it('writes all of a list or nothing', async () => {
    const muted = new MutedClaims();
    await muted.add(stuck);
    // @ts-expect-error: a claim without its key is what the browser refuses
    await expect(muted.replaceAll([{ ...stuck, claim: 'c2' }, { question: 'no claim' }])).rejects.toThrow();
    expect(await muted.list()).toEqual([stuck]);
    await muted.replaceAll([{ ...stuck, claim: 'c2' }]);
    expect(await muted.list()).toEqual([{ ...stuck, claim: 'c2' }]);
  });
});

describe('a database that an older copy of the extension holds', () => {
  it('is told instead of waited for, and opened once the older copy is gone', async () => {
    const factory = indexedDB;
    const older = await new Promise<IDBDatabase>((resolve) => {
      const opening = factory.open('second-source', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('mutedClaims', { keyPath: 'claim' });
      opening.onsuccess = () => resolve(opening.result);
    });
    // Our code asks for a later version, as it does after an upgrade
    const open = factory.open.bind(factory);
    factory.open = (name) => open(name, 2);
    const muted = new MutedClaims();
    await expect(muted.list()).rejects.toThrow('another copy of the extension holds the database');
    older.close();
    expect(await muted.list()).toEqual([]);
  });
});
