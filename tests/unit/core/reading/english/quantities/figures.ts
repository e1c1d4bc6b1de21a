import { english } from '../../../../../../lib/core/reading/english/english';
import { readText } from '../../../../../../lib/core/reading/read';
import type { ReadStatement } from '../../../../../../lib/core/reading/types';

/** A row of a table: the text, and how its figures read, in order. */
export type Row = readonly [text: string, figures: readonly string[]];

function bounds({ bound, min, max }: ReadStatement): string {
  if (bound === 'range') return `${min}..${max}`;
  const value = Number((min ?? max ?? 0).toPrecision(6));
  return { exact: `${value}`, about: `~${value}`, 'at-least': `>=${value}`, 'at-most': `<=${value}` }[bound];
}

/** `12,000: count ~12000 [North Korean] soldier per month`: span, kind, value with its bound, modifiers, unit, rate. */
function figure(text: string, statement: ReadStatement): string {
  const { start, end, kind, unit, per, modifiers } = statement;
  const thing = [...modifiers.map((modifier) => `[${modifier}]`), unit ?? '-'].join(' ');
  const said = kind === 'other' ? 'other' : `${kind} ${bounds(statement)} ${thing}`;
  return `${text.slice(start, end)}: ${said}${per === null ? '' : ` per ${per}`}`;
}

/** The statements of the text that are no dates. */
export function figureStatements(text: string): readonly ReadStatement[] {
  return readText({ text, date: '2024-11-05', title: null }, english).statements.filter(({ kind }) => kind !== 'date');
}

/** How the text's figures read, dates left out, each in one line. */
export function figuresIn(text: string): readonly string[] {
  return figureStatements(text).map((statement) => figure(text, statement));
}
