import { citedOutlets, citedPublication, officeNamed, outletNamed } from '../../claims/english/grammar/citations';
import { isLastResort } from '../../claims/english/grammar/last-resort';
import { questionOf } from '../../claims/english/grammar/question';
import { creditsOf, wireOf } from '../../claims/english/grammar/wire-credits';
import { english } from '../../reading/english/english';
import type { PackLanguage } from '../pack-language';

const { claims } = english;

/** English, as the core is handed it where packs are made. */
export const englishPacks: PackLanguage = {
  ...english,
  packs: {
    questionOf: (statement, termed) => questionOf(statement, termed, claims.vocabulary),
    isLastResort,
    citedOutlets: (tokens) => citedOutlets(tokens, claims.vocabulary),
    citedPublication,
    wireOf: (text) => wireOf(text, claims.vocabulary),
    creditsOf: (reading) => creditsOf(reading, claims.vocabulary),
    outletNamed: (words) => outletNamed(words, claims.vocabulary),
    officeNamed,
  },
};
