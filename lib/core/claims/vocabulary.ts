/** Terms for one place in a sentence: several when a capital stands for its country as well. */
export interface Phrase {
  /** Number of tokens it takes. */
  readonly length: number;
  readonly terms: readonly string[];
}

/** A language's words, as matching needs them. The matching code knows no word itself. */
export interface Vocabulary {
  /** The longest known name (country, nationality, capital) that begins at the word, or null. */
  phraseAt(lowers: readonly string[], at: number): Phrase | null;
  /** The term of a plain word: its concept, else its stem; null for words that say nothing. */
  wordTerm(lower: string): string | null;
  /** The term of a word whose neighbours say in which of its senses it stands (null when it then says nothing); undefined where they don't say. */
  senseAt(lowers: readonly string[], at: number): string | null | undefined;
  /** How telling a term is, 0 to 1: fixed, never from the texts at hand, or packs could not be merged. */
  rarityOf(term: string): number;
  /** The class of a counted thing's stem, or null. */
  thingOf(stem: string): string | null;
  stemOf(lower: string): string;
  /** The country that holds a place, or null when the name is no known place. */
  countryOfPlace(lowerName: string): string | null;
  /** What a unit measures: `length` for kilometre; null when unknown. */
  dimensionOf(unit: string): string | null;
  isStopWord(lower: string): boolean;
  isTitle(lower: string): boolean;
  isSaying(lower: string): boolean;
  isPublishing(lower: string): boolean;
  isClauseWord(lower: string): boolean;
  isPartWord(lower: string): boolean;
  isNarrowing(lower: string): boolean;
  /** Names one of many places where a part of an event happens: a village, a hospital. */
  isLocal(lower: string): boolean;
  isPlacePreposition(lower: string): boolean;
  isNegation(lower: string): boolean;
  isSinceWord(lower: string): boolean;
  /** Before what a value was, and before what it is: "from 20 to 40". */
  isLeaving(lower: string): boolean;
  isReaching(lower: string): boolean;
  /** Says that a value moved: "up from 640". */
  isMove(lower: string): boolean;
  /** Says that a value is that of now and may move on: "so far", "still". */
  isRunning(lowers: readonly string[], at: number): boolean;
  /** Part of a day told by its distance from the day of the text: "last", "Tuesday", "yesterday". */
  isRelativeDay(lower: string): boolean;
  isDefinite(lower: string): boolean;
  isPointingBack(lower: string): boolean;
  isExclusive(action: string): boolean;
  isEvent(action: string): boolean;
  /** Whether it happens to people only. */
  isOfPeople(action: string): boolean;
  readonly genericPerson: string;
  isPersonClass(thing: string): boolean;
  isPartClass(thing: string): boolean;
  /** Outlets that texts cite, lower-case name to the name shown. */
  outletOf(lowerName: string): string | null;
}
