import { changeStatements, statementsBySentence, takenTokens } from '../../statements';
import type { Draft, ReadStatement, Rule, Sentence } from '../../types';
import { type Attribution, type SentenceView, wordsOf } from './attribution';
import { attributionsOf, type Credit, chainOf, creditsOf } from './credits';
import { sourceInBrackets, sourceLine } from './lines';
import { fullNamesIn, People } from './people';
import { type Quoted, quotationsOf } from './quotations';
import { tellingReport } from './subjects';
import { turnsOf } from './turns';

/** What is known of a sentence once its own credits are made out. */
interface Credited {
  readonly view: SentenceView;
  readonly quoted: Quoted;
  readonly credits: readonly Credit[];
  /** Whose turn of an interview it is, or null. */
  readonly turn: string | null;
  /** The report that this sentence of a paragraph goes on to tell of, or null. */
  readonly report: string | null;
}

const NONE: readonly never[] = [];

function viewsOf(draft: Draft, quotations: readonly Quoted[]): SentenceView[] {
  const bySentence = statementsBySentence(draft);
  return draft.sentences.map((sentence) => {
    const statements = bySentence[sentence.index] ?? NONE;
    const quoted = quotations[sentence.index]?.tokens ?? NONE;
    if (statements.length === 0) return { sentence, quoted, dated: NONE, counted: NONE };
    const dates = statements.filter(({ kind, rule }) => kind === 'date' || rule === 'clock-time');
    const figures = statements.filter(({ kind }) => kind !== 'date' && kind !== 'other');
    return { sentence, quoted, dated: takenTokens(sentence, dates), counted: takenTokens(sentence, figures) };
  });
}

/** Single words with capitals that are credited, surnames perhaps, and where they first stand alone. */
function surnamesIn(
  views: readonly SentenceView[],
  attributions: readonly (readonly Attribution[])[],
  turns: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  views.forEach(({ sentence }, index) => {
    const turn = turns.get(sentence.paragraph);
    if (turn !== undefined && !places.has(turn)) places.set(turn, sentence.start);
    for (const { who } of attributions[index] ?? NONE) {
      const token = sentence.tokens[who.first];
      if (who.end - who.first !== 1 || token === undefined || token.text[0] === token.lower[0]) continue;
      if (!places.has(token.text)) places.set(token.text, token.start);
    }
  });
  return places;
}

function creditAll(draft: Draft): readonly Credited[] {
  const quotations = quotationsOf(draft);
  const views = viewsOf(draft, quotations);
  const attributions = views.map((view) => (view.sentence.furniture === null ? attributionsOf(view) : NONE));
  const turns = turnsOf(draft);
  const people = new People(fullNamesIn(draft.plain, surnamesIn(views, attributions, turns)));
  let credited: string | null = null;
  let report: Report | null = null;
  return views.map((view, index) => {
    const label = turns.get(view.sentence.paragraph);
    const turn = label === undefined ? null : people.resolve(label);
    if (turn !== null && turn !== credited) people.credit(turn, view.sentence.index);
    const credits = creditsOf(draft, view, { attributions: attributions[index] ?? NONE, people });
    credited = credits.at(-1)?.speaker ?? turn ?? credited;
    const quoted = quotations[index] ?? NOT_QUOTED;
    report = reportAt(draft, view.sentence, people, report);
    return { view, quoted, credits, turn, report: report?.words ?? null };
  });
}

/** A report that tells, and the paragraph in which it does. */
interface Report {
  readonly words: string;
  readonly paragraph: number;
}

/** The report that is told of at a sentence: the one that it opens with, or the one from earlier in its paragraph. */
function reportAt(draft: Draft, sentence: Sentence, people: People, before: Report | null): Report | null {
  const span = sentence.furniture === null ? tellingReport(sentence.tokens) : null;
  const { paragraph } = sentence;
  if (span === null) return before?.paragraph === paragraph ? before : null;
  const words = wordsOf(draft, sentence, span);
  return { words: people.resolve(words) ?? words, paragraph };
}

const NOT_QUOTED: Quoted = { tokens: NONE, startsQuoted: false, continues: false, endsOpen: false };

/** The credit that closes the quotation which is open behind a sentence: "A. B," said X. */
function creditAhead(all: readonly Credited[], at: number): string | null {
  for (let ahead = at + 1; all[ahead - 1]?.quoted.endsOpen === true; ahead += 1) {
    const next = all[ahead];
    if (next?.quoted.continues !== true) return null;
    const closing = next.credits.find(({ attribution }) => attribution.scope.first === 0 && attribution.scope.end > 0);
    if (closing !== undefined) return closing.speaker;
  }
  return null;
}

/** The one who spoke last before a quotation, in the same paragraph or at the end of the one before. */
function creditBehind(all: readonly Credited[], at: number): string | null {
  const paragraph = all[at]?.view.sentence.paragraph ?? 0;
  for (let behind = at - 1; behind >= 0; behind -= 1) {
    const before = all[behind];
    if (before === undefined || before.view.sentence.furniture !== null) continue;
    const last = before.credits.findLast(({ attribution }) => attribution.reach === 'near') ?? before.credits.at(-1);
    if (last !== undefined) return last.speaker;
    if (!before.quoted.startsQuoted && before.view.sentence.paragraph < paragraph) return null;
  }
  return null;
}

/** The one who spoke last before the sentence, in the same paragraph. */
function creditInParagraph(all: readonly Credited[], at: number): string | null {
  const paragraph = all[at]?.view.sentence.paragraph;
  for (let behind = at - 1; all[behind]?.view.sentence.paragraph === paragraph; behind -= 1) {
    const last = all[behind]?.credits.findLast(({ attribution }) => attribution.reach === 'near');
    if (last !== undefined) return last.speaker;
  }
  return null;
}

/** Who is credited for what a sentence quotes without saying whom: the one who goes on speaking. */
function quotedSpeaker(all: readonly Credited[], at: number, statement: ReadStatement): string | null {
  const { view, quoted } = all[at] ?? {};
  if (view === undefined || quoted === undefined || view.quoted[statement.firstToken] !== true) return null;
  // a few words quoted inside a sentence are whose who spoke last in the paragraph
  if (!quoted.startsQuoted) return creditInParagraph(all, at);
  return creditAhead(all, at) ?? creditBehind(all, at);
}

/** The report whose paragraph a figure stands in, unless its sentence credits anybody. */
const reportFor = ({ credits, report }: Credited, { kind }: ReadStatement) =>
  credits.length === 0 && kind !== 'date' ? report : null;

function chainFor(all: readonly Credited[], statement: ReadStatement, sentence: Sentence): readonly string[] {
  const credited = all[sentence.index];
  if (credited === undefined) return [];
  const own = chainOf(credited.view, credited.credits, statement);
  const outer = credited.turn === null ? [] : [credited.turn];
  if (own.length > 0) return [...outer, ...own.filter((speaker) => speaker !== credited.turn)];
  if (outer.length > 0) return outer;
  const isQuoted = credited.view.quoted[statement.firstToken] === true;
  const speaker = quotedSpeaker(all, sentence.index, statement) ?? (isQuoted ? null : reportFor(credited, statement));
  return speaker === null ? [] : [speaker];
}

/** Whom the text credits for each statement: said before or after, according to, citing, through a quotation, in an interview. */
export const speakers: Rule = {
  name: 'speakers',
  apply(draft) {
    if (draft.statements.length === 0) return draft;
    const all = creditAll(draft);
    return changeStatements(draft, (statement, sentence) => {
      const chain = chainFor(all, statement, sentence);
      return chain.length === 0 ? statement : { ...statement, speakers: chain, speaker: chain.at(-1) ?? null };
    });
  },
};

/** A line "Source: …" behind a paragraph, or a bracket of the kind in it, credits the one it names for all of it that nobody else is credited for. */
export const sourceLines: Rule = {
  name: 'source-lines',
  apply(draft) {
    const byParagraph = new Map<number, string>();
    for (const sentence of draft.sentences) {
      const source = sentence.furniture === null ? sourceLine(draft, sentence) : null;
      if (source !== null) byParagraph.set(sentence.paragraph - 1, source);
      const behind = sentence.furniture === null ? sourceInBrackets(draft, sentence) : null;
      if (behind !== null) byParagraph.set(sentence.paragraph, behind);
    }
    if (byParagraph.size === 0) return draft;
    return changeStatements(draft, (statement, sentence) => {
      const source = byParagraph.get(sentence.paragraph);
      return source === undefined || statement.speaker !== null
        ? statement
        : { ...statement, speakers: [source], speaker: source };
    });
  },
};
