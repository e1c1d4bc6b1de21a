import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../../lib/core/reading/plain-text';

describe('toPlain', () => {
  it.each([
    ['“He said ‘no’”', `"He said 'no'"`],
    ['10–12\u00a0km', '10-12 km'],
    ['a\u2009b\u202fc', 'a b c'],
    ['troops — some', 'troops — some'],
    ['line\r\nline', 'line\n\nline'],
    ['\ud83d\ude00 “x”', '\ud83d\ude00 "x"'],
  ])('reads %j as %j', (text, plain) => {
    expect(toPlain(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });
});
