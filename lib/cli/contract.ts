import type { Mention, Version } from '../core/claims/types';
import type { Statement } from '../core/statement';

/** A statement as `extract` writes it: the contract's fields in the contract's order and nothing else. */
export function statementLine(statement: Statement): Statement {
  const { start, end, kind, min, max, iso, bound, unit, per, head, modifiers, speaker, standing, rule } = statement;
  return { start, end, kind, min, max, iso, bound, unit, per, head, modifiers, speaker, standing, rule };
}

/** A mention as `detect` writes it. */
export function mentionLine(mention: Mention): object {
  const { claim, relation, versions } = mention;
  return {
    ...statementLine(mention),
    claim: { id: claim.id, question: claim.question },
    relation,
    versions: versions.map(versionLine),
  };
}

function versionLine(version: Version): object {
  const { article, outlet, url, date, start, end, quote, min, max, iso, bound, unit } = version;
  const { speaker, standing, origin, relation } = version;
  return {
    article,
    outlet,
    url,
    date,
    start,
    end,
    quote,
    min,
    max,
    iso,
    bound,
    unit,
    speaker,
    standing,
    origin,
    relation,
  };
}
