import { fail, MarkupError, type Place } from './markup-error';
import { type AnnotatedMention, type CorpusText, type Kind, kinds, type Standing, standings } from './records';

const keys = ['slot', 'near', 'by', 'standing', 'origin', 'hedge'] as const;

// "[[1.6 million|count; 1600000; slot=a.b]]"
const annotationPattern = /\[\[(?<inside>[^\]]*)\]\]/g;
// "12", "-3.5"
const numberPattern = /^-?\d+(?:\.\d+)?$/;
// "2024", "2024-06", "2024-06-19"
const dayPattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
// "T07:30"
const clockPattern = /^T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The plain text of a marked one, and its annotations. Throws a `MarkupError` that names the annotation. */
export function closeText(marked: string, place: Place): { text: string; mentions: AnnotatedMention[] } {
  let text = '';
  let done = 0;
  const mentions: AnnotatedMention[] = [];
  for (const match of marked.matchAll(annotationPattern)) {
    text += marked.slice(done, match.index);
    const mention = closeAnnotation(match.groups?.inside ?? '', text.length, place);
    mentions.push(mention);
    text += mention.surface;
    done = match.index + match[0].length;
  }
  text += marked.slice(done);
  const stray = text.search(/\[\[|\]\]/);
  if (stray >= 0) fail(place, `an annotation is left open at "${text.slice(stray, stray + 60)}"`);
  for (const mention of mentions) checkHedge(mention, text, place);
  return { text, mentions };
}

/** The marked text of a record. Throws a `MarkupError` when a span does not agree with the text. */
export function openText({ id, text, mentions }: CorpusText): string {
  let marked = '';
  let done = 0;
  for (const mention of mentions) {
    if (text.slice(mention.start, mention.end) !== mention.surface || mention.start < done)
      throw new MarkupError(
        `text ${id}: the span of "${mention.surface}" (${mention.start}) does not agree with the text`,
      );
    marked += text.slice(done, mention.start) + openAnnotation(mention);
    done = mention.end;
  }
  return marked + text.slice(done);
}

function closeAnnotation(inside: string, start: number, place: Place): AnnotatedMention {
  const wrong = (why: string) => fail(place, `${why} in [[${inside}]]`);
  const bar = inside.indexOf('|');
  const surface = inside.slice(0, bar);
  if (bar < 1 || surface.trim() !== surface) wrong('no clean "surface|"');
  const [kind = '', ...rest] = inside
    .slice(bar + 1)
    .split(';')
    .map((part) => part.trim());
  if (!kinds.includes(kind as Kind)) wrong(`unknown kind "${kind}"`);
  const flags = rest.filter((part) => part === 'amb');
  const given = rest.filter((part) => part.includes('='));
  const values = rest.filter((part) => part !== 'amb' && !part.includes('='));
  if (values.length > 1) wrong('more than one value');
  const fields = closeFields(given, wrong);
  const standing = fields.get('standing') ?? 'reported';
  if (!standings.includes(standing as Standing)) wrong(`unknown standing "${standing}"`);
  const speaker = fields.get('by') ?? null;
  return {
    start,
    end: start + surface.length,
    surface,
    kind: kind as Kind,
    ...closeValue(values[0], kind as Kind, wrong),
    slot: fields.get('slot') ?? null,
    near: fields.get('near') ?? null,
    speaker,
    attribution: speaker,
    standing: standing as Standing,
    status: standing as Standing,
    origin: fields.get('origin') ?? null,
    hedge: fields.get('hedge') ?? null,
    ...(flags.length > 0 ? { ambiguous: true as const } : {}),
  };
}

function closeFields(given: string[], wrong: (why: string) => never): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of given) {
    const at = part.indexOf('=');
    const key = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    if (!(keys as readonly string[]).includes(key)) wrong(`unknown key "${key}"`);
    if (fields.has(key)) wrong(`"${key}" twice`);
    if (value === '') wrong(`"${key}" is empty`);
    fields.set(key, value);
  }
  return fields;
}

type Value = Pick<AnnotatedMention, 'min' | 'max' | 'iso'>;

function closeValue(value: string | undefined, kind: Kind, wrong: (why: string) => never): Value {
  if (value === undefined || value === '') {
    if (kind !== 'other') wrong('no value');
    return { min: null, max: null, iso: null };
  }
  if (kind === 'date') {
    const good = clockPattern.test(value) || value.split('/').every((day) => dayPattern.test(day));
    if (!good || value.split('/').length > 2) wrong(`"${value}" is no date`);
    return { min: null, max: null, iso: value };
  }
  const ends = value.split('..');
  if (ends.length > 2) wrong(`"${value}" is no value`);
  const [min, max] = ends.map((end) => closeNumber(end, wrong));
  const bounds = {
    min: min ?? null,
    max: ends.length === 1 ? (min ?? null) : (max ?? null),
    iso: null,
  };
  if (bounds.min === null && bounds.max === null) wrong('no number');
  if (bounds.min !== null && bounds.max !== null && bounds.min > bounds.max) wrong('the bounds are turned round');
  return bounds;
}

function closeNumber(digits: string, wrong: (why: string) => never): number | null {
  if (digits === '') return null;
  if (!numberPattern.test(digits)) wrong(`"${digits}" is no plain number`);
  return Number(digits);
}

/** How far from its figure a hedge may stand ("about", "or so"), in characters. */
const hedgeReach = 40;

function checkHedge({ hedge, start, end, surface }: AnnotatedMention, text: string, place: Place): void {
  if (hedge === null) return;
  const around = text.slice(Math.max(0, start - hedgeReach), end + hedgeReach).toLowerCase();
  if (!around.includes(hedge.toLowerCase())) fail(place, `the hedge "${hedge}" does not stand beside "${surface}"`);
}

function openAnnotation(mention: AnnotatedMention): string {
  const { surface, kind, slot, near, speaker, standing, origin, hedge } = mention;
  const value = openValue(mention);
  const parts = [kind, ...(value === null ? [] : [value])];
  const fields = {
    slot,
    near,
    by: speaker,
    standing: standing === 'reported' ? null : standing,
    origin,
    hedge,
  };
  for (const key of keys) if (fields[key] !== null) parts.push(`${key}=${fields[key]}`);
  if (mention.ambiguous) parts.push('amb');
  return `[[${surface}|${parts.join('; ')}]]`;
}

function openValue({ min, max, iso }: Value): string | null {
  if (iso !== null) return iso;
  if (min === null && max === null) return null;
  return min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
}
