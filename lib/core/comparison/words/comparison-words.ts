import type { Standing } from '../../statement';
import type { PluralText, Text } from './message';

/** Every word that badge, card, recap, toolbar and exports say. One table a language; English is in `english.ts`. */
export interface ComparisonWords {
  /** BCP 47 tag of the words' language, and the way it is written: for `lang` and `dir` of what is shown in foreign pages. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly value: {
    readonly about: Text;
    readonly atLeast: Text;
    readonly atMost: Text;
    readonly orMore: Text;
    readonly a: Text;
    readonly rate: Text;
    readonly unit: PluralText;
  };
  readonly source: {
    readonly unnamedOutlet: Text;
    readonly passedOn: Text;
    readonly aboutDate: Text;
    readonly noDate: Text;
    readonly noSpeaker: Text;
    readonly standings: Readonly<Record<Standing, Text>>;
  };
  readonly count: {
    readonly origins: PluralText;
    readonly outlets: PluralText;
    readonly versions: PluralText;
  };
  readonly badge: {
    readonly others: Text;
    readonly same: Text;
    readonly aboutSame: Text;
    readonly earlier: Text;
    readonly later: Text;
    readonly otherTime: Text;
    readonly standings: Readonly<Record<Standing, Text>>;
    readonly part: Text;
    readonly whole: Text;
    readonly otherPart: Text;
    readonly more: PluralText;
    readonly inParagraph: Text;
  };
  readonly difference: {
    readonly same: Text;
    readonly close: Text;
    readonly moreExact: Text;
    readonly lessExact: Text;
    readonly overlaps: Text;
    readonly more: Text;
    readonly fewer: Text;
    readonly less: Text;
    readonly points: PluralText;
    readonly atLeast: Text;
    readonly otherUnit: Text;
    readonly part: Text;
    readonly partOf: Text;
    readonly whole: Text;
    readonly otherTime: Text;
    readonly standing: Text;
    readonly told: Text;
    readonly sameDay: Text;
    readonly about: Text;
  };
  readonly time: {
    readonly numbers: readonly Text[];
    readonly days: PluralText;
    readonly weeks: PluralText;
    readonly months: PluralText;
    readonly years: PluralText;
    readonly earlier: Text;
    readonly later: Text;
  };
  readonly group: {
    readonly differ: Text;
    readonly same: Text;
    readonly earlier: Text;
    readonly later: Text;
    readonly otherTime: Text;
    readonly otherStanding: Text;
    readonly standing: Text;
    readonly otherScope: Text;
    readonly counted: Text;
    readonly folded: Text;
  };
  readonly summary: {
    readonly known: PluralText;
    readonly read: PluralText;
    readonly readAndKnown: Text;
    readonly recap: Text;
    readonly agree: PluralText;
    readonly differ: PluralText;
    readonly other: PluralText;
    readonly kinds: Readonly<Record<OtherWord, Text>>;
    readonly example: Text;
  };
  readonly plot: {
    readonly page: Text;
    readonly sameQuestion: Text;
    readonly aside: Text;
    readonly caption: Text;
    readonly who: Text;
    readonly value: Text;
    readonly asOf: Text;
    readonly log: Text;
    readonly rest: PluralText;
  };
  readonly card: {
    readonly close: Text;
    readonly thisPage: Text;
    readonly others: Text;
    readonly readThere: Text;
    readonly opensAt: Text;
    readonly showMore: PluralText;
    readonly why: Text;
    readonly mute: Text;
    readonly compare: Text;
    readonly notInLibrary: Text;
    readonly says: Text;
    readonly originOf: Text;
    readonly wordsHere: Text;
    readonly matchedBy: Text;
    readonly apart: Text;
    readonly rule: Text;
    readonly valueNoPart: Text;
    readonly factor: Text;
    readonly score: Text;
    readonly factors: Readonly<Record<string, Text>>;
    readonly rules: Readonly<Record<string, Text>>;
  };
  readonly recap: { readonly label: Text; readonly compare: Text; readonly dismiss: Text };
  readonly toolbar: {
    readonly known: PluralText;
    readonly differ: PluralText;
    readonly nothing: Text;
    readonly off: Text;
    readonly unreadable: Text;
    readonly reading: Text;
    readonly failed: Text;
    readonly title: Text;
  };
  readonly table: {
    readonly question: Text;
    readonly page: Text;
    readonly outlet: Text;
    readonly date: Text;
    readonly value: Text;
    readonly speaker: Text;
    readonly standing: Text;
    readonly origin: Text;
    readonly difference: Text;
    readonly quote: Text;
    readonly address: Text;
    readonly pageTitle: Text;
  };
}

/** How a version that is no direct comparison stands to the page, in one word. */
export type OtherWord =
  | 'earlier'
  | 'later'
  | 'otherTime'
  | 'planned'
  | 'estimated'
  | 'denied'
  | 'hypothetical'
  | 'reported'
  | 'part'
  | 'whole'
  | 'otherPart';
