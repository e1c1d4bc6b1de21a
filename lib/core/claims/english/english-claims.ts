import type { ClaimLanguage } from '../language';
import type { Vocabulary } from '../vocabulary';
import { createEnglishVocabulary } from './english-vocabulary';
import { asOfOf } from './grammar/as-of';
import { outletCredit } from './grammar/outlet-credit';
import { isSameBody, isSameName } from './grammar/same-name';
import { scopeOf } from './grammar/scope';

/** English, as matching is handed it. Its vocabulary is made when it is first asked for. */
export function createEnglishClaims(): ClaimLanguage {
  let made: Vocabulary | null = null;
  const vocabulary = (): Vocabulary => {
    made ??= createEnglishVocabulary();
    return made;
  };
  return {
    get vocabulary() {
      return vocabulary();
    },
    asOfOf: (statement, termed, reading) => asOfOf(statement, termed, reading, vocabulary()),
    scopeOf: (statement, termed, reading) => scopeOf(statement, termed, reading, vocabulary()),
    outletCredit,
    isSameName,
    isSameBody,
  };
}
