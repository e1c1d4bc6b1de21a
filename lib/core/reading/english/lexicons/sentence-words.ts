import type { SentenceWords } from '../../sentences';

const set = (words: string) => new Set(words.split(' '));

/** English words whose full stop does not end a sentence. */
export const SENTENCE_WORDS: SentenceWords = {
  tag: 'en',
  abbreviations: set(
    'adm amb asst atty brig capt cmdr col comdr cpl cpt dr esq fr gen gov hon insp lt maj messrs mr mrs ms mx pfc pres prof pvt rep reps rev sen sens sgt spc spec st sup supt vs v viz etc. e.g i.e al approx est dept govt ft mt ave blvd rd univ assn bros mgr natl intl adj lt.-gen lt-gen mme mlle sr. sra ph.d',
  ),
  abbreviationsBeforeNumbers: set(
    'no nos art sec fig vol pp p par pt jan feb mar apr jun jul aug sep sept oct nov dec ca c',
  ),
  openersAfterAcronym: set(
    'the a an in on at but and he she it they this that these those we i you his her its their our if when while after before as for from with by there according both one some many officials however meanwhile still also',
  ),
};
