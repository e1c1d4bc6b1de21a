import type { Article } from '../core/article';
import { InputError } from './input-error';

const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/;

/**
 * An article from one JSON value of a file or stream. All but `id` and `text` may be null or absent.
 * @throws {InputError} that names the place and the field.
 */
export function articleFrom(value: unknown, place: string): Article {
  if (!isObject(value)) throw new InputError(`${place}: not an object`);
  const { id, text } = value;
  if (typeof id !== 'string' || id === '') throw new InputError(`${place}: "id" is missing or not text`);
  if (typeof text !== 'string') throw new InputError(`${place}: "text" is missing or not text`);
  return { id, text, ...provenanceFrom(value, place) };
}

/** The fields of an article that say where it comes from; what is absent is null. */
export type Provenance = Omit<Article, 'id' | 'text'>;

/**
 * Outlet, address, date and title of an article.
 * @throws {InputError} that names the place and the field.
 */
export function provenanceFrom(value: Record<string, unknown>, place: string): Provenance {
  return {
    outlet: textOrNull(value, 'outlet', place),
    url: textOrNull(value, 'url', place),
    date: dateOrNull(value, place),
    title: textOrNull(value, 'title', place),
    via: textOrNull(value, 'via', place),
    outletInferred: value.outletInferred === true,
    dateInferred: value.dateInferred === true,
  };
}

function textOrNull(value: Record<string, unknown>, field: string, place: string): string | null {
  const found = value[field] ?? null;
  if (found !== null && typeof found !== 'string')
    throw new InputError(`${place}: "${field}" is neither text nor null`);
  return found;
}

/** A time of day behind the date is left out: `2024-06-27T05:49` is `2024-06-27`. */
function dateOrNull(value: Record<string, unknown>, place: string): string | null {
  const found = textOrNull(value, 'date', place);
  if (found === null || found === '') return null;
  const date = datePattern.exec(found)?.[0];
  if (date === undefined)
    throw new InputError(`${place}: "date" is "${found}", not a date like 2024-06-28, 2024-06 or 2024`);
  return date;
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
