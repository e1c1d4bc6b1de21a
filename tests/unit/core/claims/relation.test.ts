import { describe, expect, test } from 'vitest';
import { type Answer, relationOf } from '../../../../lib/core/claims/relation';

const NONE = { marks: [], thing: 'person', near: [], sentence: [], before: [], after: [] } as const;
const EVENT = { type: null, places: [], from: null, to: null, sure: 'article' } as const;

function toll(value: number, asOf: string, more: Partial<Answer> = {}): Answer {
  return {
    kind: 'count',
    min: value,
    max: value,
    iso: null,
    bound: 'exact',
    unit: 'person',
    standing: 'reported',
    scope: null,
    asOf,
    signature: { ...NONE, event: EVENT, dimension: 'count', actions: ['+die'] },
    ...more,
  };
}
const oldToll = (value: number, asOf: string): Answer => {
  const answer = toll(value, asOf);
  const event = { ...EVENT, from: '2031-05-01', to: '2031-05-01', sure: 'sentence' } as const;
  return { ...answer, signature: { ...answer.signature, event } };
};
const of = (answer: Answer, more: Partial<Answer['signature']>): Answer => ({
  ...answer,
  signature: { ...answer.signature, actions: [], ...more },
});
const burnt = (value: number, asOf: string) => of(toll(value, asOf, { kind: 'measure' }), { dimension: 'area' });
const fled = (value: number, asOf: string) => of(toll(value, asOf), { thing: 'refugee' });
const aftershocks = (value: number, asOf: string) => of(toll(value, asOf), { thing: 'aftershock' });
const aboard = (answer: Answer): Answer => ({ ...answer, signature: { ...answer.signature, near: [['board', 5]] } });
const offered = (value: number, asOf: string) =>
  of(toll(value, asOf, { kind: 'money', unit: 'GBP' }), { dimension: 'money:GBP', thing: null, near: [['*share', 4]] });
const more = (answer: Answer, dimension: string): Answer => of(answer, { marks: ['additional'], dimension });
const former = (answer: Answer): Answer => of(answer, { marks: ['former'], dimension: answer.signature.dimension });
const running = (answer: Answer): Answer => of(answer, { marks: ['running'] });
const shut = (value: number, asOf: string) => of(toll(value, asOf), { thing: 'shop' });
const raised = (value: number, asOf: string) =>
  of(toll(value, asOf, { kind: 'money', unit: 'USD' }), { dimension: 'money:USD', thing: null });
const inflation = (value: number, asOf: string) =>
  of(toll(value, asOf, { kind: 'percent', unit: 'percent' }), { dimension: 'percent', near: [['inflation', 7]] });
const damaged = (answer: Answer): Answer => ({ ...answer, signature: { ...answer.signature, actions: ['+damage'] } });

describe('relationOf', () => {
  test.each([
    ['a toll of the next day', toll(9, '2031-05-01'), toll(14, '2031-05-02'), 'other-time'],
    ['a toll of the same day', toll(9, '2031-05-01'), toll(14, '2031-05-01'), 'higher'],
    ['the same toll told later', toll(14, '2031-05-01'), toll(14, '2031-05-09'), 'same'],
    ['damage counted anew', damaged(toll(9, '2031-05-01')), damaged(toll(14, '2031-06-01')), 'higher'],
    ['two tolls told long after their event', oldToll(9, '2033-05-01'), oldToll(14, '2034-05-01'), 'higher'],
    ['an early toll and one told long after', toll(9, '2031-05-02'), oldToll(14, '2034-05-01'), 'other-time'],
    ['burnt ground of the next day', burnt(900, '2031-05-01'), burnt(1400, '2031-05-02'), 'other-time'],
    ['those who fled, a day later', fled(900, '2031-05-01'), fled(1400, '2031-05-02'), 'other-time'],
    ['shocks felt until the next day', aftershocks(9, '2031-05-01'), aftershocks(14, '2031-05-02'), 'other-time'],
    ['those on board, counted anew', aboard(toll(280, '2031-05-01')), toll(330, '2031-05-02'), 'higher'],
    ['an offer raised a month later', offered(6.4, '2031-05-01'), offered(6.95, '2031-06-01'), 'other-time'],
    ['shops that are still shut', shut(90, '2031-05-01'), running(shut(30, '2031-05-04')), 'other-time'],
    ['shops that were shut', shut(90, '2031-05-01'), shut(30, '2031-05-04'), 'lower'],
    ['money raised so far', raised(4, '2031-05-01'), running(raised(9, '2031-05-20')), 'other-time'],
    ['inflation of another month', inflation(4.4, '2031-11-05'), inflation(4.7, '2031-10-06'), 'other-time'],
    ['an offer that was hardly raised', offered(6.4, '2031-05-01'), offered(6.5, '2031-06-01'), 'close'],
    ['what an offer was before', offered(6.95, '2031-05-01'), former(offered(6.4, '2031-05-01')), 'other-time'],
    ['an offer, told later as what it was', offered(6.4, '2031-05-01'), former(offered(6.4, '2031-06-01')), 'same'],
    ['as many, called extra', toll(9, '2031-05-01'), more(toll(9, '2031-05-01'), 'count'), 'same'],
    ['a toll told later in round figures', toll(31_200, '2031-05-01'), toll(31_000, '2031-05-09'), 'close'],
    ['a further count', toll(9, '2031-05-01'), more(toll(14, '2031-05-01'), 'count'), 'other-scope'],
    [
      'a share that rose by so much',
      more(toll(4, '2031-05-01'), 'percent'),
      of(toll(6, '2031-05-01'), { dimension: 'percent' }),
      'higher',
    ],
    ['a plan', toll(9, '2031-05-01'), toll(14, '2031-05-01', { standing: 'planned' }), 'other-standing'],
    ['an estimate', toll(9, '2031-05-01'), toll(14, '2031-05-01', { standing: 'estimated' }), 'higher'],
    [
      'two plans of other days',
      toll(9, '2031-05-01', { standing: 'planned' }),
      toll(14, '2031-05-03', { standing: 'planned' }),
      'higher',
    ],
    ['a part', toll(9, '2031-05-01'), toll(4, '2031-05-01', { scope: 'near the border' }), 'other-scope'],
    [
      'a part that is planned',
      toll(9, '2031-05-01'),
      toll(4, '2031-05-01', { scope: 'near the border', standing: 'planned' }),
      'other-scope',
    ],
    [
      'two named parts',
      toll(9, '2031-05-01', { scope: 'in Ostrow' }),
      toll(4, '2031-05-01', { scope: 'in Lipa' }),
      'other-scope',
    ],
    [
      'one named part',
      toll(9, '2031-05-01', { scope: 'in Ostrow' }),
      toll(4, '2031-05-01', { scope: 'near Ostrow' }),
      'lower',
    ],
    [
      'the same number with and without its town',
      toll(9, '2031-05-01', { scope: 'in Ostrow' }),
      toll(9, '2031-05-01'),
      'same',
    ],
  ] as const)('%s: %#', (_name, mention, version, relation) => {
    expect(relationOf(mention, version)).toBe(relation);
  });

  test('a place that the other sentence names too narrows nothing', () => {
    const here = toll(9, '2031-05-01', { scope: 'in Ostrow' });
    const told = { ...toll(4, '2031-05-01'), signature: { ...here.signature, sentence: ['^ostrow'] } };
    expect(relationOf(here, told)).toBe('lower');
  });
});
