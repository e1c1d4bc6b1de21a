import type { Draft, Rule, Sentence, Token } from '../../types';

/** A line of the text, as the rules for page furniture see it. */
export interface Line {
  readonly paragraph: number;
  /** From the first word or number to the last, in lower case; empty in lines too long for furniture. */
  readonly bare: string;
  readonly tokens: readonly Token[];
  readonly wordCount: number;
  /** True when it ends as a sentence does: with a stop, a question or exclamation mark, or a quotation mark. */
  readonly endsSentence: boolean;
  readonly isListItem: boolean;
  /** Name of the rule that already took it for furniture, or null. */
  readonly furniture: string | null;
}

const SENTENCE_END = /[.!?…][)\]]?$|["'][)\]]?$/;
const LIST_ITEM = /^(?:[•·▪●◦*‣–-]|\d{1,2}[.)]\s)/;
/** Lines with more tokens are text; their words are not looked at. */
const LONGEST_LINE = 60;

/** All tokens of a line, none when they are more than a line of furniture has. */
function tokensOf(sentences: readonly Sentence[]): readonly Token[] {
  const [first] = sentences;
  if (sentences.length === 1 && first !== undefined) return first.tokens.length > LONGEST_LINE ? [] : first.tokens;
  const all: Token[] = [];
  for (const { tokens } of sentences) {
    if (all.length + tokens.length > LONGEST_LINE) return [];
    for (const token of tokens) all.push(token);
  }
  return all;
}

/** The line from its first word or number to its last, in lower case. */
function bareText(plain: string, tokens: readonly Token[]): string {
  const isEdge = ({ kind, text }: Token) => kind !== 'symbol' || text === '©';
  const first = tokens.find(isEdge);
  const last = tokens.findLast(isEdge);
  return first === undefined || last === undefined ? '' : plain.slice(first.start, last.end).toLowerCase();
}

function lineOf({ plain }: Draft, sentences: readonly Sentence[]): Line | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return null;
  const tokens = tokensOf(sentences);
  return {
    paragraph: first.paragraph,
    bare: bareText(plain, tokens),
    tokens,
    wordCount:
      tokens.length === 0 ? LONGEST_LINE + 1 : tokens.reduce((sum, { kind }) => (kind === 'symbol' ? sum : sum + 1), 0),
    endsSentence: SENTENCE_END.test(plain.slice(last.end - 3, last.end)),
    isListItem: LIST_ITEM.test(plain.slice(first.start, first.start + 4)),
    furniture: first.furniture,
  };
}

/** The lines of the text in order. */
function linesOf(draft: Draft): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  const { sentences } = draft;
  for (let at = 1; at <= sentences.length; at += 1) {
    if (sentences[at]?.paragraph === sentences[from]?.paragraph) continue;
    const line = lineOf(draft, sentences.slice(from, at));
    if (line !== null) lines.push(line);
    from = at;
  }
  return lines;
}

/** Lines of drafts that are in use; several rules look at the same ones. */
const LINES_OF_SENTENCES = new WeakMap<readonly Sentence[], readonly Line[]>();

function knownLines(draft: Draft): readonly Line[] {
  const known = LINES_OF_SENTENCES.get(draft.sentences) ?? linesOf(draft);
  LINES_OF_SENTENCES.set(draft.sentences, known);
  return known;
}

/** The same lines with those of the paragraphs marked. */
function markedLines(lines: readonly Line[], paragraphs: ReadonlySet<number>, name: string): readonly Line[] {
  return lines.map((line) =>
    paragraphs.has(line.paragraph) && line.furniture === null ? { ...line, furniture: name } : line,
  );
}

/** A rule that marks whole lines as page furniture, so that nothing is read in them. */
export function furnitureRule(name: string, find: (lines: readonly Line[], draft: Draft) => ReadonlySet<number>): Rule {
  return {
    name,
    apply(draft) {
      const lines = knownLines(draft);
      const paragraphs = find(lines, draft);
      if (paragraphs.size === 0) return draft;
      const sentences = draft.sentences.map((sentence) =>
        paragraphs.has(sentence.paragraph) && sentence.furniture === null ? { ...sentence, furniture: name } : sentence,
      );
      LINES_OF_SENTENCES.set(sentences, markedLines(lines, paragraphs, name));
      return { ...draft, sentences };
    },
  };
}

/** A rule that looks at each line alone. */
export function furnitureLineRule(name: string, isFurniture: (line: Line) => boolean): Rule {
  return furnitureRule(
    name,
    (lines) =>
      new Set(lines.filter((line) => line.furniture === null && isFurniture(line)).map((line) => line.paragraph)),
  );
}
