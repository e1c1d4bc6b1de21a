import type { ReadStatement, Sentence, Token } from '../../../types';

/** The statement with its own words from the token `first` to before `end`. */
export function over(sentence: Sentence, statement: ReadStatement, first: number, end: number): ReadStatement {
  const start = sentence.tokens[first]?.start ?? statement.start;
  const stop = sentence.tokens[end - 1]?.end ?? statement.end;
  return {
    ...statement,
    start,
    end: stop,
    firstToken: first,
    endToken: end,
    phraseFirst: Math.min(first, statement.phraseFirst),
    phraseEnd: Math.max(end, statement.phraseEnd),
  };
}

/** Where a unit behind the value would start: past a hyphen ("6.1-inch") and past the "of" of vague numbers ("billions of dollars"). */
export function valueEnd(tokens: readonly Token[], statement: ReadStatement): number {
  const next = tokens[statement.endToken];
  // "600-plus yards", "20-odd miles"
  if (next?.text === '-' && next.glued && /^(?:plus|odd)$/.test(tokens[statement.endToken + 1]?.lower ?? ''))
    return statement.endToken + 2;
  if (next?.text === '-' && next.glued && tokens[statement.endToken + 1]?.glued) return statement.endToken + 1;
  if (next?.lower === 'of' && statement.rule === 'vague-plural') return statement.endToken + 1;
  return statement.endToken;
}
