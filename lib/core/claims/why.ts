import type { Reading } from '../reading/types';
import type { CompiledStatement } from './compiled';
import type { Feature } from './feature-names';
import { scoreOf } from './score';
import type { TermedSentence } from './sentence-terms';
import type { Version, Why } from './types';
import type { Vocabulary } from './vocabulary';

/** Words and reasons shown; more would not be read. */
const MOST_WORDS = 8;
const MOST_REASONS = 6;
/** A reason that adds less says nothing. */
const LEAST_ADDED = 0.15;

/** What a reader calls what was compared. */
const REASON_NAMES: Readonly<Partial<Record<Feature, string>>> = {
  'near words': 'words',
  'words of the sentence': 'words',
  'words around': 'words',
  names: 'who',
  'names in common': 'who',
  'same nearest name': 'who',
  'words shared': 'words',
  'same frame': 'what',
  subject: 'subject',
  'subject here': 'subject',
  'same head': 'thing',
  'same class of thing': 'thing',
  'only of its kind': 'thing',
  'same modifiers': 'thing',
  'same nation': 'who',
  'same action': 'what',
  'shared action': 'what',
  'same event': 'event',
  'same event time': 'when',
  'same place': 'where',
  'equal value': 'value',
  'equal telling value': 'value',
  'same size': 'size',
};

interface Matched {
  readonly mention: CompiledStatement;
  readonly best: CompiledStatement;
  readonly versions: readonly Version[];
  readonly termed: TermedSentence;
  readonly reading: Pick<Reading, 'text'>;
  readonly probability: number;
}

/** Why a badge is there: the page's words that the index text has as well, and what was compared. */
export function whyOf({ mention, best, versions, termed, reading, probability }: Matched, vocabulary: Vocabulary): Why {
  const shared = termed.terms.filter(({ term }) => best.told.has(term));
  const written = (terms: TermedSentence['terms']) =>
    [
      ...new Set(
        terms.map(({ first, end }) =>
          reading.text.slice(termed.sentence.tokens[first]?.start, termed.sentence.tokens[end - 1]?.end),
        ),
      ),
    ].slice(0, MOST_WORDS);
  const wordsFor = (name: string): string => {
    const is = { who: /^[=^]/u, what: /^\+/u, event: /^\+/u, where: /^[=^]/u }[name] ?? /./u;
    return written(shared.filter(({ term }) => is.test(term))).join(', ');
  };
  const byName = new Map<string, number>();
  for (const { feature, added } of scoreOf(mention, best, vocabulary).terms) {
    const name = REASON_NAMES[feature];
    if (name !== undefined && added > 0) byName.set(name, (byName.get(name) ?? 0) + added);
  }
  const matched = [...byName]
    .filter(([, weight]) => weight >= LEAST_ADDED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([name, weight]) => ({ name, words: wordsFor(name), weight: Math.round(weight * 100) / 100 }));
  return {
    words: written(shared),
    matched,
    apart: apartWords(versions),
    rule: 'signature',
    score: Math.round(probability * 1000) / 1000,
  };
}

function apartWords(versions: readonly Version[]): string[] {
  const words = versions.flatMap(({ relation, standing, scope, asOf }) => {
    if (relation === 'other-standing') return [standing];
    if (relation === 'other-scope' && scope !== null) return [scope];
    return relation === 'other-time' && asOf !== null ? [asOf] : [];
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}
