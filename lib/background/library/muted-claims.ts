import type { IDBPDatabase } from 'idb';
import { type LibrarySchema, openDatabase, type StoredMute } from './database';

const store = 'mutedClaims';

/** The claims that the reader never wants to see marked, kept in the database. */
export class MutedClaims {
  #database: Promise<IDBPDatabase<LibrarySchema>> | null = null;

  /** All of them, the newest first; what is damaged is passed over. */
  async list(): Promise<readonly StoredMute[]> {
    const database = await this.#open();
    const stored: readonly unknown[] = await database.getAll(store);
    return stored.filter(isStoredMute).sort((a, b) => (a.mutedAt < b.mutedAt ? 1 : -1));
  }

  async add(mute: StoredMute): Promise<void> {
    await (await this.#open()).put(store, mute);
  }

  /** Brings a claim back; one that was not muted stays as it is. */
  async remove(claim: string): Promise<void> {
    await (await this.#open()).delete(store, claim);
  }

  /** The database is opened once; after a failure, or when the browser closed it, the next call opens it again. */
  #open(): Promise<IDBPDatabase<LibrarySchema>> {
    this.#database ??= openDatabase().then(
      (database) => {
        database.addEventListener('close', () => this.#forget());
        database.addEventListener('versionchange', () => this.#forget());
        return database;
      },
      (error: unknown) => {
        this.#forget();
        throw error;
      },
    );
    return this.#database;
  }

  #forget(): void {
    this.#database = null;
  }
}

function isStoredMute(value: unknown): value is StoredMute {
  return (
    typeof value === 'object' &&
    value !== null &&
    'claim' in value &&
    typeof value.claim === 'string' &&
    'question' in value &&
    typeof value.question === 'string' &&
    'mutedAt' in value &&
    typeof value.mutedAt === 'string'
  );
}
