import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOwnName, startOfOwnName } from '../../../../lib/page/overlay/own-name';

describe('createOwnName', () => {
  test('is recognised with its start time, whatever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 }), (startedAt) => {
        expect(startOfOwnName(createOwnName(startedAt))).toBe(startedAt);
      }),
    );
  });

  test('is another for each document', () => {
    expect(createOwnName(1_700_000_000_000)).not.toBe(createOwnName(1_700_000_000_000));
  });
});

describe('startOfOwnName', () => {
  test.each(['body', 'head', 'x-widget', 'grammarly-desktop-integration', 'abcde-lx3k2f9qaa', ''])(
    'does not take %j for ours',
    (name) => {
      expect(startOfOwnName(name)).toBeNull();
    },
  );
});
