/** Participles and adjectives that say what befell people: "24 dead", "140 were injured". */
export const HARM_STATES: ReadonlySet<string> = new Set(
  'dead killed injured wounded hurt missing trapped homeless hospitalised hospitalized unaccounted displaced stranded arrested detained captured infected rescued evacuated'.split(
    ' ',
  ),
);

/** Verbs whose bare number counts people: "killing at least five". */
export const HARM_VERBS: ReadonlySet<string> = new Set(
  'killing killed kill kills injuring injured injure injures wounding wounded wound wounds hurting claimed claiming displaced displacing arrested arresting'.split(
    ' ',
  ),
);

/** Nouns of harm that a text denies with "no": "no casualties". */
export const HARM_NOUNS: ReadonlySet<string> = new Set(
  'casualties casualty deaths death fatalities fatality injuries victims survivors losses damage arrests'.split(' '),
);
