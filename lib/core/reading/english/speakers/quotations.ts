import type { Draft, Sentence, Token } from '../../types';

/** What is quoted in a sentence, and how the quotation runs on. */
export interface Quoted {
  /** For each token whether it stands in quotation marks (the marks included). */
  readonly tokens: readonly boolean[];
  /** True when the sentence begins inside a quotation, or opens one at once. */
  readonly startsQuoted: boolean;
  /** True when the quotation that its start is in was opened in an earlier sentence. */
  readonly continues: boolean;
  /** True when a quotation is still open behind its last token. */
  readonly endsOpen: boolean;
}

/** Whether a quotation mark opens: curly ones say so, straight ones stand before a word without white space. */
function opens(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const original = token === undefined ? '' : draft.text[token.start];
  if (original === '“' || original === '„' || original === '«') return true;
  const before = tokens[at - 1];
  const isFree = token !== undefined && (!token.glued || before === undefined || /^[-—([]$/.test(before.text));
  return isFree && (tokens[at + 1]?.glued ?? false) && original !== '»';
}

function quotedIn(draft: Draft, sentence: Sentence, openBefore: boolean): Quoted {
  let open = openBefore;
  const tokens = sentence.tokens.map((token, at) => {
    if (token.text !== '"') return open;
    open = opens(draft, sentence.tokens, at);
    return true;
  });
  return {
    tokens,
    startsQuoted: tokens[0] === true,
    continues: openBefore && tokens[0] === true,
    endsOpen: open,
  };
}

/** Whether the first quotation mark of a sentence closes: then the quotation before it has run on to there. */
function closesFirst(draft: Draft, sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex((token) => token.text === '"');
  return at >= 0 && !opens(draft, sentence.tokens, at);
}

/**
 * The quotations of each sentence. One that is left open at the end of a paragraph runs on only where the next paragraph
 * opens with a mark again, as print has it, or closes it at once.
 */
export function quotationsOf(draft: Draft): readonly Quoted[] {
  let open = false;
  let paragraph = -1;
  return draft.sentences.map((sentence) => {
    const isNew = sentence.paragraph !== paragraph;
    const runsOn = open && (!isNew || sentence.tokens[0]?.text === '"' || closesFirst(draft, sentence));
    paragraph = sentence.paragraph;
    const quoted = quotedIn(draft, sentence, runsOn);
    open = quoted.endsOpen;
    return quoted;
  });
}
