import type { Kind } from '../../../statement';
import { addStatements, newStatement, statementsBySentence, takenTokens } from '../../statements';
import type { ReadStatement, Rule, Token } from '../../types';
import { cuesIn } from '../cues';
import { type CalendarDate, parseCalendarDate } from './calendar';

/** Where a parser stands: the tokens of a sentence, which of them are spoken for, and the article's date. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly taken: readonly boolean[];
  readonly page: CalendarDate | null;
}

/** A date that a parser found: its tokens, and its value. */
export interface FoundDate {
  readonly first: number;
  readonly end: number;
  /** `null` when it cannot be told against the article's date. */
  readonly iso: string | null;
  /** `early`, `mid`, `late`, `night`: which part of it. */
  readonly part?: string | undefined;
}

export interface DateParser {
  readonly name: string;
  readonly kind?: Kind;
  /** What a sentence must hold to be looked at. */
  readonly cue: number;
  /** Whether a date of this form can turn on this token: a cheap look before `parse`. */
  readonly isCue: (token: Token) => boolean;
  readonly parse: (context: DateContext, at: number) => FoundDate | null;
}

/** A rule that reads dates of one form wherever its cue stands, outside furniture and what is already read. */
export function dateRule({ name, kind = 'date', cue, isCue, parse }: DateParser): Rule {
  return {
    name,
    apply(draft) {
      const page = parseCalendarDate(draft.date);
      const cues = cuesIn(draft.sentences);
      const known = statementsBySentence(draft);
      const added: ReadStatement[] = [];
      for (const sentence of draft.sentences) {
        if (((cues[sentence.index] ?? 0) & cue) === 0) continue;
        const { tokens } = sentence;
        const taken = takenTokens(sentence, known[sentence.index] ?? []);
        for (let at = 0; at < tokens.length; at += 1) {
          const token = tokens[at];
          if (token === undefined || taken[at] || !isCue(token)) continue;
          const found = parse({ tokens, taken, page }, at);
          if (found === null || taken.slice(found.first, found.end).includes(true)) continue;
          const { first, end, iso, part } = found;
          taken.fill(true, first, end);
          const modifiers = part === undefined ? [] : [part];
          added.push(newStatement(sentence, first, end, { kind, iso, modifiers, rule: name }));
          at = end - 1;
        }
      }
      return addStatements(draft, added);
    },
  };
}
