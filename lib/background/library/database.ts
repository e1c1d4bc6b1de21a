import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const databaseName = 'second-source';

/** Grows by one with each change of the stores; `upgrade` then leads from every older version to the newest. */
const databaseVersion = 1;

/** A claim that the reader muted for good. */
export interface StoredMute {
  readonly claim: string;
  readonly question: string;
  /** ISO 8601 date and time. */
  readonly mutedAt: string;
}

/** What is stored of the reader's library. */
export interface LibrarySchema extends DBSchema {
  mutedClaims: { key: string; value: StoredMute };
}

/** The open database; another copy of the extension that wants to upgrade it is let through. */
export function openDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>(databaseName, databaseVersion, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore('mutedClaims', { keyPath: 'claim' });
    },
    blocking(_current, _blocked, event) {
      // Only the database itself is the target of its own `versionchange` event.
      (event.target as IDBDatabase).close();
    },
  });
}
