import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const databaseName = 'second-source';

/** Grows by one with each change of the stores; `upgrade` then leads from every older version to the newest. */
export const databaseVersion = 1;

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

/**
 * The open database; another copy of the extension that wants to upgrade it is let through.
 * @throws {Error} when it cannot be opened, or an older copy of the extension holds it: the next call may succeed.
 */
export function openDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  return new Promise((resolve, reject) => {
    const opening = openDB<LibrarySchema>(databaseName, databaseVersion, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) database.createObjectStore('mutedClaims', { keyPath: 'claim' });
      },
      blocked() {
        // Waiting has no end: the older copy may live as long as its window.
        reject(new Error('another copy of the extension holds the database'));
        void opening.then((database) => database.close(), ignore);
      },
      blocking(_current, _blocked, event) {
        // Only the database itself is the target of its own `versionchange` event.
        (event.target as IDBDatabase).close();
      },
    });
    opening.then(resolve, reject);
  });
}

/** Whoever waited has been told already. */
const ignore = () => undefined;
