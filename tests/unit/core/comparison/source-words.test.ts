import { describe, expect, it } from 'vitest';
import { outletText, publishedText, speakerText } from '../../../../lib/core/comparison/source-words';
import { englishReader } from '../../../words/readers';

const source = { outlet: null, url: null, via: null };

describe('outletText', () => {
  it.each([
    ['its name', { ...source, outlet: 'Breitbart' }, 'Breitbart'],
    ['how it reached us', { ...source, outlet: 'Breitbart', via: 'a repost' }, 'Breitbart, as reposted'],
    ['the host of its address when it has no name', { ...source, url: 'https://www.paper.example/a' }, 'paper.example'],
    ['the host for a name of spaces', { ...source, outlet: '  ', url: 'https://paper.example' }, 'paper.example'],
    ['that it is not named', source, 'outlet not named'],
    ['that it is not named when its address is none', { ...source, url: 'javascript:alert(1)' }, 'outlet not named'],
  ])('says %s', (_, given, text) => {
    expect(outletText(given, englishReader)).toBe(text);
  });
});

describe('publishedText', () => {
  it.each([
    ['2024-11-11', false, '11 November 2024'],
    ['2024-11-11', true, 'about 11 November 2024'],
    ['2024', true, 'about 2024'],
    [null, false, 'no date given'],
  ])('of %s, inferred: %s, says "%s"', (date, dateInferred, text) => {
    expect(publishedText({ date, dateInferred }, 'long', englishReader)).toBe(text);
  });
});

describe('speakerText', () => {
  it.each([null, '', '  '])('says that no speaker is named for "%s"', (speaker) => {
    expect(speakerText({ speaker }, englishReader)).toBe('no speaker named');
  });
});
