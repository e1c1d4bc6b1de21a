import type { Statement } from '../../statement';
import type { NumberStyle, Reader } from '../reader';
import { fill } from '../words/message';
import { findWord } from '../words/words';
import { findIntlUnit } from './units';

/** What a number is a number of. */
export type Measure = Pick<Statement, 'kind' | 'unit' | 'per'>;

/**
 * `full`: all digits; `long`: all digits, or "1.6 million" where nothing is lost; `short`: "8–12K", "1.6M", rounded.
 * A reader who wants all digits gets them in each; one who wants short numbers gets "12K" for `long` too, where nothing is lost.
 */
export type NumberForm = 'full' | 'long' | 'short';

/** Numbers from here on are written in words of size where that loses nothing: seven digits are hard to take in. */
const million = 1e6;
/** Below this a number is short enough with all its digits: "4,200" takes no more room than "4.2K" and says more. */
const tenThousand = 1e4;
/** A short number keeps this many digits: enough that neighbours stay apart ("11.5K", "12K"), few enough to fit a margin. */
const shortDigits = 3;
const currencyCode = /^[A-Z]{3}$/;

/** One number in the reader's way, with its unit. */
export function numberText(value: number, measure: Measure, form: NumberForm, reader: Reader): string {
  const isShort = isShortened(value, form, reader.numbers);
  const format = reader.numberFormat(
    withOwnSign(formatOptions(value, isShort, measure, displayOf(form, reader)), reader),
  );
  return withUnit(format.format(scaled(value, measure)), measure, value, reader);
}

/** Two numbers as a range that says its unit once: "8–12K", "US$110–115m"; in full where words of size would be taken for both: "8 – 12,000". */
export function numberRangeText(low: number, high: number, measure: Measure, form: NumberForm, reader: Reader): string {
  const [from, to] = rangeParts(low, high, measure, form, reader);
  const isMistakable = !sharesUnit(from, to) && digitsOf(from) > 0 && digitsOf(from) < digitsOf(to);
  if (isMistakable && form !== 'full')
    return withUnit(apart(...rangeParts(low, high, measure, 'full', reader), reader), measure, high, reader);
  return withUnit(sharesUnit(from, to) ? joinDigits(from, to, reader) : apart(from, to, reader), measure, high, reader);
}

type Parts = readonly Intl.NumberFormatPart[];

function rangeParts(
  low: number,
  high: number,
  measure: Measure,
  form: NumberForm,
  reader: Reader,
): readonly [Parts, Parts] {
  const isShort = form === 'short' && isShortened(high, form, reader.numbers);
  return [low, high].map((value) =>
    reader
      .numberFormat(
        withOwnSign(
          formatOptions(value, isShort || isShortened(value, form, reader.numbers), measure, displayOf(form, reader)),
          reader,
        ),
      )
      .formatToParts(scaled(value, measure)),
  ) as [Intl.NumberFormatPart[], Intl.NumberFormatPart[]]; // two in, two out
}

const apart = (from: Parts, to: Parts, reader: Reader): string => `${textOf(from)}${looseDash(reader)}${textOf(to)}`;

/** The number that a reader sees before any word of size: 12 in "12 million". */
const digitsOf = (parts: Parts): number =>
  Number(
    parts
      .filter(({ type }) => type !== 'group' && digitParts.has(type))
      .map(({ type, value }) => (type === 'decimal' ? '.' : value))
      .join(''),
  );

const scaled = (value: number, { kind }: Measure): number => (kind === 'percent' ? value / 100 : value);

function isShortened(value: number, form: NumberForm, style: NumberStyle): boolean {
  if (form === 'full' || style === 'full') return false;
  if (form === 'short') return Math.abs(value) >= tenThousand;
  const loses = Number(value.toPrecision(shortDigits)) !== value;
  return Math.abs(value) >= (style === 'short' ? tenThousand : million) && !loses;
}

type Display = 'short' | 'long';

/** Whether words of size and units are abbreviated: "1.6M" or "1.6 million". */
const displayOf = (form: NumberForm, reader: Reader): Display =>
  form === 'short' || (form === 'long' && reader.numbers === 'short') ? 'short' : 'long';

function formatOptions(value: number, isShort: boolean, measure: Measure, display: Display): Intl.NumberFormatOptions {
  const unit = unitOptions(measure, display);
  if (isShort && measure.kind !== 'percent') {
    return { ...unit, notation: 'compact', compactDisplay: display, maximumSignificantDigits: shortDigits };
  }
  const mostDecimals = Number.isInteger(value) && measure.kind !== 'percent' ? 0 : 2;
  return { ...unit, minimumFractionDigits: 0, maximumFractionDigits: mostDecimals };
}

function unitOptions({ kind, unit }: Measure, unitDisplay: Display): Intl.NumberFormatOptions {
  if (kind === 'percent') return { style: 'percent' };
  if (kind === 'money' && unit !== null && currencyCode.test(unit)) return { style: 'currency', currency: unit };
  const intlUnit = kind === 'measure' || kind === 'duration' ? findIntlUnit(unit) : undefined;
  if (!intlUnit) return {};
  return { style: 'unit', unit: intlUnit, unitDisplay };
}

/** Where a locale writes dollars as "USD", they get the sign that is theirs everywhere; other dollars keep their letters. */
function withOwnSign(options: Intl.NumberFormatOptions, reader: Reader): Intl.NumberFormatOptions {
  if (options.currency !== 'USD') return options;
  const parts = reader.numberFormat({ style: 'currency', currency: 'USD' }).formatToParts(1);
  const isSpelt = parts.some(({ type, value }) => type === 'currency' && value === 'USD');
  return isSpelt ? { ...options, currencyDisplay: 'narrowSymbol' } : options;
}

/** Units that `Intl` does not know are named by our own words; a rate's other half always is. */
function withUnit(text: string, { kind, unit, per }: Measure, value: number, reader: Reader): string {
  const { words } = reader;
  const isOurs = (kind === 'measure' || kind === 'duration') && unit !== null && !findIntlUnit(unit);
  const named = isOurs ? fill(reader.form(words.value.unit, value), { value: text, unit: unit ?? '' }) : text;
  return per === null ? named : fill(findWord(words.value.per, per) ?? words.value.a, { value: named, unit: per });
}

const digitParts: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign']);
const isDigits = ({ type }: Intl.NumberFormatPart): boolean => digitParts.has(type);
const textOf = (parts: readonly Intl.NumberFormatPart[]): string => parts.map(({ value }) => value).join('');

/** True when two numbers have the same words around their digits: "8K" and "12K", but not "900" and "12K". */
function sharesUnit(from: readonly Intl.NumberFormatPart[], to: readonly Intl.NumberFormatPart[]): boolean {
  const around = (parts: readonly Intl.NumberFormatPart[]): string =>
    parts
      .map((part) => (isDigits(part) ? '0' : `${part.type}${part.value}`))
      .join('')
      .replace(/0+/g, '0');
  return around(from) === around(to);
}

/** What stands between the ends of a range: a dash, in Korean a tilde. */
function rangeDash(reader: Reader): string {
  const parts = reader.numberFormat({}).formatRangeToParts(1, 2);
  return parts.find(({ source }) => source === 'shared')?.value ?? '–';
}

/** The same between words: a dash with spaces. */
function looseDash(reader: Reader): string {
  const dash = rangeDash(reader);
  return dash === '–' ? ' – ' : dash;
}

function joinDigits(
  from: readonly Intl.NumberFormatPart[],
  to: readonly Intl.NumberFormatPart[],
  reader: Reader,
): string {
  const low = textOf(from.filter(isDigits));
  const at = to.findIndex(isDigits);
  return `${textOf(to.slice(0, at))}${low}${rangeDash(reader)}${textOf(to.slice(at))}`;
}
