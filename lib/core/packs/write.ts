import type { Pack } from './types';

/** The pack as a file's text. Equal packs give equal bytes: keys come in the order of the type, lists in the order of the pack. */
export function packToJson(pack: Pack): string {
  const { format, title, maker, licence, language, articles, versions, claims } = pack;
  const list = (values: readonly unknown[]): string =>
    values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(inKeyOrder(value))).join(',\n')}\n]`;
  return `{"format":${format},"title":${JSON.stringify(title)},"maker":${JSON.stringify(maker)},"licence":${JSON.stringify(licence)},"language":${JSON.stringify(language)},\n"articles":${list(articles)},\n"versions":${list(versions)},\n"claims":${list(claims)}}\n`;
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inKeyOrder(inner)]),
  );
}
