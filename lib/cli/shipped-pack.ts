import { fileURLToPath } from 'node:url';
import { type GateData, gateOf } from '../core/packs/gate';
import { packToJson } from '../core/packs/write';
import { buildBundledPack, readPackFile } from './bundled-pack';

/** Names another pack to ship instead, for trying it out: `npm start -- --pack FILE` sets it. */
const otherPackVariable = 'SECOND_SOURCE_PACK';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the build puts into the extension: the pack's file, and the gate that is compiled into the content script. */
export function shippedPack(): { readonly json: string; readonly gate: GateData } {
  const otherPack = process.env[otherPackVariable];
  const pack = otherPack ? readPackFile(otherPack) : buildBundledPack(root);
  return { json: packToJson(pack), gate: gateOf([pack]) };
}
