import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['No one was killed in the fire.', ['No one: count 0 people']],
  ['Nobody had been hurt, he said.', ['Nobody: count 0 people']],
  ['The storm caused no casualties.', ['no casualties: count 0 casualty']],
  ['There were no reported injuries.', ['no reported injuries: count 0 injury']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['No one knows who killed him.', []],
  ['There is no reason to worry.', []],
  ['He said no. Injuries followed.', []],
];

describe('none', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
