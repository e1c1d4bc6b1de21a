/** What is shown on a site: badges and marks, marks alone, the popup alone, nothing at all. */
export type Mode = 'badges' | 'underline' | 'popup' | 'off';

export const modes: readonly Mode[] = ['badges', 'underline', 'popup', 'off'];

/** The reader's setting for one site. */
export interface SiteRule {
  /** A host as `location.hostname` gives it (punycode, lower case, no port), e.g. `news.example`. */
  readonly host: string;
  /** True when the rule holds for every host below `host` as well. */
  readonly subdomains: boolean;
  readonly mode: Mode;
}

/** All that the reader can set. */
export interface Settings {
  /** For sites without a rule. `off` is "only on sites I choose". */
  readonly defaultMode: Mode;
  readonly rules: readonly SiteRule[];
  /** The quiet line at the article's end. */
  readonly recap: boolean;
  /** Badges seen once on a page fade. */
  readonly fadeSeen: boolean;
  /** Text size of badge, card and popup. */
  readonly textScale: 1 | 1.15 | 1.3 | 2;
}

export const defaultSettings: Settings = {
  defaultMode: 'badges',
  rules: [],
  recap: true,
  fadeSeen: false,
  textScale: 1,
};
