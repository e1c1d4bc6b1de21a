import { describe, expect, it } from 'vitest';
import { versionAt } from './read-claims';

describe('what a count adds to', () => {
  it.each([
    ['The flood killed 170 people in Tarvo, Portugal, and 40 more in Lisbon.', '40'],
    ['At least 41 people have died in Portugal. A further 60 were killed in Spain.', '60'],
  ])('is not all of them when others of the same fate stand before it: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).toContain('additional');
  });

  it.each([
    ['In Tarvo, Portugal, three people were killed and 40 more injured.', '40'],
    ['At least 41 people have died in Portugal. A further 60 are missing.', '60'],
  ])('is nothing when those before it met another fate: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).not.toContain('additional');
  });
});
