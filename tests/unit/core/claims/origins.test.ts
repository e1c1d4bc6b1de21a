import { describe, expect, test } from 'vitest';
import { versionAt } from './read-claims';

describe('provenanceOf', () => {
  test.each([
    ['The ferry sank with 40 people, Reuters reported.', ['Reuters', 'Test Post']],
    [
      'The ferry sank with 40 people, the Sorn Courier reported, citing Reuters.',
      ['Reuters', 'Sorn Courier', 'Test Post'],
    ],
    [
      'Reuters said the ferry sank with 40 people, according to a translation by Kyodo.',
      ['Reuters', 'Kyodo', 'Test Post'],
    ],
    ['The ferry sank with 40 people, the news agency Alpenpress reported.', ['Alpenpress', 'Test Post']],
    ['The flu has killed 40 people, going by the latest ministry bulletin.', ['ministry', 'Test Post']],
    ['The ferry sank with 40 people.', ['Test Post']],
    ["The ferry sank with 40 people, Norland's NTR agency reports.", ['NTR', 'Test Post']],
    [
      'The ferry sank with 40 people, said an insider quoted by Norse paper Moravian Business Daily.',
      ['Moravian Business Daily', 'Test Post'],
    ],
    ['The war has killed 40 people, the SIS said.', ['SIS', 'Test Post']],
    ['Some 40 people were asked, a survey by Pulsar showed.', ['Pulsar', 'Test Post']],
    ['The air force summary for the night: the enemy launched 40 drones.', ['air force', 'Test Post']],
    [
      'In its bulletin the Health Ministry counts 90 cases. Most are mild. In the south 40 died.',
      ['Health Ministry', 'Test Post'],
    ],
    [
      'In its bulletin the Health Ministry counts 90 cases. Ann Cole saw 7 of them, she says. In the south 40 died.',
      ['Test Post'],
    ],
    ['The Test Post reported that the ferry sank with 40 people.', ['Test Post']],
    ['The ferry sank with 40 people, said Linda Bell.', ['Test Post']],
  ])('%s', (text, names) => {
    const { chain, origin } = versionAt(text, '40');
    expect(chain.map(({ name }) => name)).toEqual(names);
    expect(origin).toBe(names[0]);
  });

  test('the citing words stand in the article', () => {
    const text = 'The ferry sank with 40 people, Reuters reported.';
    expect(text).toContain(versionAt(text, '40').chain[0]?.words);
  });
});
