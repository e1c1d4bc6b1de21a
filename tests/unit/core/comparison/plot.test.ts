import { describe, expect, it } from 'vitest';
import { boxOf, meets, placeLabels } from '../../../../lib/core/comparison/plot/labels';
import { type Plot, plotOf, smallPlotOf } from '../../../../lib/core/comparison/plot/plot';
import { valueScale } from '../../../../lib/core/comparison/plot/scale';
import { badPage, crowd, extremes, nothing, years } from '../../../gallery/fixtures/bad-input';
import { buildMention, buildVersion } from '../../../gallery/fixtures/build-mention';
import { evacuated, floodPage, repairs, signed } from '../../../gallery/fixtures/flood-story';
import { dayOfBreach } from '../../../gallery/fixtures/other-kinds';
import { englishReader } from '../../../words/readers';

const labelsOf = (plot: Plot) =>
  (plot.kind === 'dates' ? plot.bars : plot.points).flatMap(({ label }) => (label ? [label] : []));
const plots = [...floodPage, ...badPage, dayOfBreach]
  .flatMap((mention) => [plotOf(mention, englishReader), smallPlotOf(mention, englishReader)])
  .filter((plot) => plot !== null);

describe('valueScale', () => {
  it.each([
    [[8_000, 12_000], false, [0, 5_000, 10_000]],
    [[0, 0], false, [0]],
    [[33, 40], false, [0, 10, 20, 30, 40]],
    [[-5, 20], false, [0, 10, 20]],
    [[0, 1e15], false, [0, 5e14, 1e15]],
    [[7, 1e15], true, [1, 1e4, 1e8, 1e12]],
    [[90, 8_000], false, [0, 2_000, 4_000, 6_000, 8_000]],
    [[80, 8_000], true, [10, 100, 1_000, 10_000]],
  ])('of %j: logarithmic %s, ticks %j', (values, isLog, ticks) => {
    const scale = valueScale(values);
    expect(scale.isLog).toBe(isLog);
    expect(scale.ticks.slice(0, ticks.length)).toEqual(ticks);
  });

  it.each([[[8_000, 12_000]], [[7, 1e15]], [[0, 1e15]], [[-5, 20]], [[0]]])(
    'keeps every value of %j on the axis',
    (values) => {
      const scale = valueScale(values);
      for (const value of [...values]) {
        expect(scale.placeOf(value)).toBeGreaterThanOrEqual(0);
        expect(scale.placeOf(value)).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('plotOf', () => {
  it('sets value against time when days tell the values apart', () => {
    const plot = plotOf(evacuated, englishReader);
    expect(plot?.kind).toBe('time');
    expect(plot?.plotted.map(({ mark, text, names }) => `${mark} ${text} ${names.join()}`)).toEqual([
      'page 10,000 this page',
      'same 12,000 Harbour Post',
      'same 11,000 Tidewatch',
      'same 8,000 Harbour Post',
      'aside 3,000 Harbour Post',
      'aside 15,000 Morning Gazette',
    ]);
  });

  it('leaves out what is denied', () => {
    expect(plotOf(evacuated, englishReader)?.plotted.some(({ text }) => text === '20,000')).toBe(false);
  });

  it('is a line without time when no days are known', () => {
    const mention = buildMention({
      question: 'How many?',
      sentence: '«1»',
      min: 1,
      versions: [buildVersion({ said: '«2»', min: 2, asOf: null, date: null })],
    });
    expect(plotOf(mention, englishReader)?.kind).toBe('strip');
  });

  it('is a strip of days for dates', () => {
    const plot = plotOf(repairs, englishReader);
    expect(plot?.kind === 'dates' && plot.bars.map(({ mark, label }) => [mark, label?.text])).toEqual([
      ['page', 'this page'],
      ['aside', 'Harbour Post, Morning Gazette'],
    ]);
  });

  it('names the first and last day of a line of days', () => {
    expect(plotOf(dayOfBreach, englishReader)?.xTicks.map(({ text }) => text)).toEqual(['2 Nov', '30 Nov']);
  });

  it('is none for one point only', () => {
    expect(plotOf(signed, englishReader)).toBeNull();
    const alone = buildMention({
      question: 'How many?',
      sentence: '«1»',
      min: 1,
      versions: [buildVersion({ said: '«2»', min: 2, standing: 'denied', relation: 'other-standing' })],
    });
    expect(plotOf(alone, englishReader)).toBeNull();
  });

  it('is logarithmic from seven to a thousand million million, and linear when nought is among them', () => {
    expect(plotOf(extremes, englishReader)).toMatchObject({ isLog: true });
    expect(plotOf(nothing, englishReader)).toMatchObject({ isLog: false });
  });

  it('leaves out a date that could not be read', () => {
    expect(plotOf(years, englishReader)?.plotted.map(({ names }) => names[0])).toEqual([
      'this page',
      'Harbour Post',
      'Tidewatch',
    ]);
  });

  it('draws sixty of two hundred versions, the lowest and the highest among them', () => {
    const plot = plotOf(crowd, englishReader);
    const texts = plot?.plotted.map(({ text }) => text) ?? [];
    expect(texts).toHaveLength(1 + 60);
    expect(texts).toContain('1,000');
    expect(texts).toContain('8,363');
    expect(plot?.rest).toBe(140);
  });

  it('draws two hundred versions within 50 ms', () => {
    plotOf(crowd, englishReader);
    const started = performance.now();
    plotOf(crowd, englishReader);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe('every plot', () => {
  it('has only numbers for its places', () => {
    for (const plot of plots) {
      const places =
        plot.kind === 'dates'
          ? plot.bars.flatMap(({ left, right, y }) => [left, right, y])
          : plot.points.flatMap(({ x, y, low, high }) => [x, y, low, high]);
      expect(places.every(Number.isFinite)).toBe(true);
    }
  });

  it('keeps points inside the picture', () => {
    for (const plot of plots) {
      if (plot.kind === 'dates') continue;
      for (const { x, y } of plot.points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(plot.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(plot.height);
      }
    }
  });

  it('sets no label over another', () => {
    for (const plot of plots) {
      const boxes = labelsOf(plot).map(boxOf);
      boxes.forEach((box, at) => {
        expect(boxes.slice(at + 1).some((other) => meets(box, other))).toBe(false);
      });
    }
  });
});

describe('placeLabels', () => {
  const bounds = { left: 0, right: 200, top: 0, bottom: 100 };

  it('tries the shorter text when the longer one does not fit', () => {
    const [label] = placeLabels(
      [{ x: 150, y: 50, texts: ['far too long for this', 'short'], sides: ['right'] }],
      bounds,
    );
    expect(label?.text).toBe('short');
  });

  it('gives none where nothing fits', () => {
    expect(placeLabels([{ x: 199, y: 50, texts: ['text'], sides: ['right'] }], bounds)).toEqual([null]);
  });

  it('keeps off an obstacle', () => {
    const obstacle = { left: 0, right: 200, top: 49, bottom: 51 };
    const [label] = placeLabels([{ x: 50, y: 50, texts: ['text'], sides: ['right', 'above'] }], bounds, [obstacle]);
    expect(label?.anchor).toBe('middle');
  });
});
