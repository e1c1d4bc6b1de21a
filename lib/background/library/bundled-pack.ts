import { type ClaimIndex, openClaimIndex } from '../../core/claims/claim-index';
import type { Pack } from '../../core/packs/types';
import { parsePack } from '../../core/packs/validate';
import { english } from '../../core/reading/english/english';

/** Where the build puts the pack inside the extension. */
const bundledPackPath = '/packs/bundled.json';

/** The pack that came with the extension. Read once, at the first question; read again after a failure. */
export class BundledPack {
  readonly #readFile: (path: string) => Promise<string>;
  #opened: Promise<{ readonly pack: Pack; readonly index: ClaimIndex }> | null = null;

  /** @param readFile gives the text of a file of the extension */
  constructor(readFile: (path: string) => Promise<string>) {
    this.#readFile = readFile;
  }

  /** Its claims, ready for matching. @throws {Error} when the file is missing or damaged. */
  async index(): Promise<ClaimIndex> {
    return (await this.#open()).index;
  }

  /** The pack as written. @throws {Error} when the file is missing or damaged. */
  async pack(): Promise<Pack> {
    return (await this.#open()).pack;
  }

  #open() {
    this.#opened ??= this.#read().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  async #read() {
    const parsed = parsePack(await this.#readFile(bundledPackPath));
    if (!parsed.ok) throw new Error(`the bundled pack is damaged: ${parsed.error}`);
    return { pack: parsed.value, index: openClaimIndex([parsed.value], english) };
  }
}
