/** Verbs and nouns of change: "from A to B" behind one of them tells two values at two times, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  `rise rises rose risen rising raise raised raises raising grow grows grew grown growing increase increases increased increasing climb climbs climbed climbing
  jump jumps jumped jumping soar soared soars soaring surge surged surges surging swell swelled swells fall falls fell fallen falling drop drops dropped dropping
  decline declined declines declining decrease decreased decreases decreasing slip slipped slips slipping slide slid slides plunge plunged plunges plunging
  tumble tumbled sink sank sunk cut cuts cutting lower lowered lowers lowering reduce reduced reduces reducing reduction trim trimmed trims shrink shrank shrunk
  halve halved double doubled doubles doubling triple tripled expand expanded expands expanding extend extended extends change changed changes
  improve improved improves improving advance advanced revise revised upgrade upgraded narrow narrowed widen widened ease eased boost boosted boosts boosting creep crept creeping
  shift shifted move moved moves moving dip dipped bring brings brought bringing`.split(/\s+/),
);

/** Words that make two numbers with a hyphen the result of a vote. */
export const VOTE_WORDS: ReadonlySet<string> = new Set(
  'vote votes voted voting ballot ballots passed approved rejected ratified senate senators parliament parliamentary lawmakers congress council resolution motion assembly committee jury ruled ruling court abstentions favour favor'.split(
    ' ',
  ),
);
