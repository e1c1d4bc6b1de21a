import { describe, expect, it } from 'vitest';
import type { Why } from '../../../../lib/core/claims/types';
import { whyLines } from '../../../../lib/core/comparison/why-words';
import { englishReader } from '../../../words/readers';

const why: Why = { words: [], matched: [], apart: [], rule: 'signature', score: 0.8765 };
const lines = (fields: Partial<Why>) =>
  Object.fromEntries(whyLines({ ...why, ...fields }, englishReader).map(({ term, text }) => [term, text]));
const factor = (name: string, words: string) => ({ name, words, weight: 1 });

describe('whyLines', () => {
  it('leaves out what there is nothing of', () => {
    expect(lines({})).toEqual({ Rule: 'all of this weighed together: 0.88 of 1' });
  });

  it('names the words of the page once each', () => {
    expect(lines({ words: ['dam', 'river', 'dam'] })['Words here']).toBe('“dam”, “river”');
  });

  it('says that the value played no part when it did not', () => {
    expect(lines({ matched: [factor('who', 'the army'), factor('what', 'sent')] })['Matched by']).toBe(
      'who (the army), what happens (sent); the value plays no part',
    );
  });

  it('does not say so when the value was one of the reasons', () => {
    expect(lines({ matched: [factor('value', '8'), factor('who', 'the army')] })['Matched by']).toBe(
      'the value (8), who (the army)',
    );
  });

  it('says so of its size, where that was', () => {
    expect(lines({ matched: [factor('size', ''), factor('who', 'the army')] })['Matched by']).toBe(
      'the size of the number, who (the army)',
    );
  });

  it('does not repeat all words of the page behind each reason', () => {
    const matched = [factor('thing', 'army, sent'), factor('what', 'sent')];
    expect(lines({ words: ['army', 'sent'], matched })['Matched by']).toBe(
      'the thing counted, what happens (sent); the value plays no part',
    );
  });

  it('gives the words behind two reasons once', () => {
    const matched = [factor('who', 'the army'), factor('where', 'the army')];
    expect(lines({ words: ['sent'], matched })['Matched by']).toBe('who (the army), where; the value plays no part');
  });

  it('names a rule that our words have no name for as the matcher does', () => {
    expect(lines({ rule: 'constructor' }).Rule).toBe('constructor: 0.88 of 1');
  });

  it('leaves out what would turn the writing of the rest', () => {
    expect(lines({ words: ['\u202Edam', 'river'] })['Words here']).toBe('“dam”, “river”');
  });

  it('leaves out reasons that only the matcher has a name for', () => {
    expect(lines({ matched: [factor('same frame', 'a'), factor('constructor', 'b')] })['Matched by']).toBeUndefined();
  });

  it('writes dates and standings in the reader’s words', () => {
    expect(lines({ apart: ['2024-11-05', 'hypothetical', 'near the front'] })['Told apart by']).toBe(
      '5 November 2024; supposed; near the front',
    );
  });
});
