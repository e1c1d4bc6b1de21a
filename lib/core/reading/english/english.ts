import { createEnglishClaims } from '../../claims/english/english-claims';
import type { Language } from '../types';
import { PIPELINE } from './pipeline';

/** English, as the core is handed it. */
export const english: Language = { tag: 'en', rules: PIPELINE, claims: createEnglishClaims() };
