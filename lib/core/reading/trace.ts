import type { Draft, ReadStatement, TraceStep } from './types';

const overlap = (a: ReadStatement, b: ReadStatement) => a.start < b.end && b.start < a.end;

/** What a rule did, told by the drafts before and after it. Statements over the same words count as one that changed. */
export function compareDrafts(rule: string, before: Draft, after: Draft): TraceStep {
  const kept = new Set(after.statements);
  const known = new Set(before.statements);
  const gone = before.statements.filter((statement) => !kept.has(statement));
  const fresh = after.statements.filter((statement) => !known.has(statement));
  const paired = new Set<ReadStatement>();
  const changed: { before: ReadStatement; after: ReadStatement }[] = [];
  const dropped: ReadStatement[] = [];
  let from = 0;
  for (const old of gone) {
    // both lists are in order of `start`, so nothing before `from` can overlap what is still to come
    while (from < fresh.length && (fresh[from]?.end ?? 0) <= old.start) from += 1;
    const next = fresh.slice(from, from + 2).find((statement) => overlap(old, statement) && !paired.has(statement));
    if (next === undefined) dropped.push(old);
    else {
      paired.add(next);
      changed.push({ before: old, after: next });
    }
  }
  return { rule, added: fresh.filter((statement) => !paired.has(statement)), dropped, changed };
}
