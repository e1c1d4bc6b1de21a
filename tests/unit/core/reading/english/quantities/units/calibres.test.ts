import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['They fired 152 mm shells.', ['152 mm: other']],
  ['They sent 155mm and 122 mm ammunition.', ['155mm: other', '122 mm: other']],
  ['He owned a .38-caliber revolver.', ['.38-caliber: other']],
];
const FALSE_FRIENDS: readonly Row[] = [['It was 152 mm long.', ['152 mm: measure 152 millimetre']]];

describe('calibres', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
