import type { Statement } from '../../../../lib/core/statement';
import type { Badge, Gold } from '../../../bench/quality/judge-page';
import type { AnnotatedMention } from '../../../corpus/records';

/** A made-up annotated figure: "12" killed, at the start of the text, unless changed. */
export function mentionOf(changes: Partial<AnnotatedMention> = {}): AnnotatedMention {
  const { speaker = null, standing = 'reported' } = changes;
  return {
    start: 0,
    end: 2,
    surface: '12',
    kind: 'count',
    min: 12,
    max: 12,
    iso: null,
    slot: null,
    near: null,
    speaker,
    attribution: speaker,
    standing,
    status: standing,
    origin: null,
    hedge: null,
    ...changes,
  };
}

/** A made-up statement over the same words as `mentionOf`. */
export function statementOf(changes: Partial<Statement> = {}): Statement {
  return {
    start: 0,
    end: 2,
    kind: 'count',
    min: 12,
    max: 12,
    iso: null,
    bound: 'exact',
    unit: 'person',
    per: null,
    head: 'person',
    modifiers: [],
    speaker: null,
    standing: 'reported',
    rule: 'made up',
    ...changes,
  };
}

/** A badge over `start` to `start + 2` whose versions begin the named articles, or stand where said: `agency@40`. */
export function badgeOf(start: number, ...places: readonly string[]): Badge {
  const versions = places.map((place) => {
    const [article = '', at = '0'] = place.split('@');
    return { article, start: Number(at), end: Number(at) + 2 };
  });
  return { start, end: start + 2, versions };
}

/** Annotated indexed texts. */
export function goldOf(texts: Readonly<Record<string, readonly AnnotatedMention[]>>): Gold {
  return new Map(Object.entries(texts));
}
