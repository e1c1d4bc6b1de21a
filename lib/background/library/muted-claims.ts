import type { IDBPDatabase } from 'idb';
import { type LibrarySchema, openDatabase, type StoredMute } from './database';

const store = 'mutedClaims';

/** The claims that the reader never wants to see marked, kept in the database. Every method throws when the browser cannot read or refuses to write. */
export class MutedClaims {
  #database: Promise<IDBPDatabase<LibrarySchema>> | null = null;

  /** All of them, the newest first; what is damaged is passed over. */
  async list(): Promise<readonly StoredMute[]> {
    const stored: readonly unknown[] = await this.#use((database) => database.getAll(store));
    return stored.filter(isStoredMute).sort((a, b) => (a.mutedAt < b.mutedAt ? 1 : -1));
  }

  async add(mute: StoredMute): Promise<void> {
    await this.#use((database) => database.put(store, mute));
  }

  /** Brings a claim back; one that was not muted stays as it is. */
  async remove(claim: string): Promise<void> {
    await this.#use((database) => database.delete(store, claim));
  }

  /** Mutes exactly these claims, all or, when it fails, none of them. */
  async replaceAll(mutes: readonly StoredMute[]): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction(store, 'readwrite');
      const over = transaction.done.catch((error: unknown) => error);
      try {
        // A value that cannot be stored is refused at once, and would leave what came before it
        await Promise.all([transaction.store.clear(), ...mutes.map(async (mute) => transaction.store.put(mute))]);
      } catch (error) {
        abort(transaction);
        throw error;
      }
      const error = await over;
      if (error) throw error;
    });
  }

  /** Works with the open database. One that was closed under us, by an upgrade or because it was deleted, is opened anew, once. */
  async #use<T>(work: (database: IDBPDatabase<LibrarySchema>) => Promise<T>): Promise<T> {
    const database = await this.#open();
    try {
      return await work(database);
    } catch (error) {
      if (!isClosed(error)) throw error;
    }
    this.#forget();
    return work(await this.#open());
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

/** Takes back what a transaction wrote; one that the browser has ended already is left as it is. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Over already: what was written is gone.
  }
}

/** What a closed database, or one whose stores are gone, answers to every transaction. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'NotFoundError');

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
