import { afterEach, describe, expect, test, vi } from 'vitest';
import { englishReader } from '../../../words/readers';

describe('list', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    ['nothing', [], ''],
    ['one item', ['earlier'], 'earlier'],
    ['two items', ['earlier', 'planned'], 'earlier or planned'],
  ])('says %s', (_count, items, said) => {
    expect(englishReader.list(items, 'disjunction')).toBe(said);
  });

  test('makes no formatter where there is nothing to join', () => {
    vi.stubGlobal('Intl', {});
    expect(englishReader.list(['earlier'], 'disjunction')).toBe('earlier');
  });
});
