import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack } from '../core/packs/build';
import { englishPacks } from '../core/packs/english/english-packs';
import type { Pack } from '../core/packs/types';
import { parsePack } from '../core/packs/validate';
import { InputError } from './input-error';
import { articlesInFolder } from './read-articles';
import { decodeUtf8 } from './read-lines';

/** The pack that ships inside the extension, built from the seed texts: the same texts give the same bytes. */
export function buildBundledPack(root: string): Pack {
  return buildPack(articlesInFolder(join(root, 'seeds')), {
    title: 'Seed texts: North Korean troops for Russia, 2024',
    maker: 'Second Source',
    licence: 'The quoted words belong to their publishers',
    language: englishPacks,
  });
}

/**
 * A pack from a file.
 * @throws {InputError} when the file is missing, unreadable or no valid pack, with the place and reason.
 */
export function readPackFile(file: string): Pack {
  const parsed = parsePack(decodeUtf8(bytesOf(file), file));
  if (!parsed.ok) throw new InputError(`${file}: ${parsed.error}`);
  return parsed.value;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
