import { describe, expect, it } from 'vitest';
import { figuresIn, type Row } from '../figures';

const ROWS: readonly Row[] = [
  ['Tens of thousands of people fled.', ['Tens of thousands: count 10000..100000 people']],
  ['They towed hundreds of boats.', ['hundreds: count 100..1000 boat']],
  ['It injured dozens.', ['dozens: count 12..120 people']],
  ['Hundreds of thousands marched.', ['Hundreds of thousands: count 100000..1000000 -']],
  ['It cost billions of dollars.', ['billions of dollars: money 1000000000..10000000000 USD']],
  ['Thousands of Danish, Swedish nurses quit.', ['Thousands: count 1000..10000 [Danish] [Swedish] nurse']],
];
const FALSE_FRIENDS: readonly Row[] = [
  ['Test scores rose and he scores often.', []],
  ['He sold 5 millions shares.', ['5 millions: count 5000000 share']],
];

describe('vaguePlurals', () => {
  it.each(ROWS)('reads %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
  it.each(FALSE_FRIENDS)('is not misled by %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
