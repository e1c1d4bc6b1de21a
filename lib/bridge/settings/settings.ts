import type { NumberStyle } from '../../core/comparison/reader';

/** What is shown on a site: badges and marks, marks alone, the popup alone, nothing at all. */
export type Mode = 'badges' | 'underline' | 'popup' | 'off';

export const modes: readonly Mode[] = ['badges', 'underline', 'popup', 'off'];

/** The reader's setting for one site. A host may have two: one for itself, which wins there, and one for it and all below. */
export interface SiteRule {
  /** A host as `location.hostname` gives it (punycode, lower case, no port, no dot at the end), e.g. `news.example`. */
  readonly host: string;
  /** True when the rule holds for every host below `host` as well. */
  readonly subdomains: boolean;
  readonly mode: Mode;
}

/** All that the reader can set. */
export interface Settings {
  /** For sites without a rule. `off` is "only on sites I choose". */
  readonly defaultMode: Mode;
  /** In order of host; never two for the same host and reach. */
  readonly rules: readonly SiteRule[];
  /** The quiet line at the article's end. */
  readonly recap: boolean;
  /** Badges seen once on a page fade. */
  readonly fadeSeen: boolean;
  /** Text size of badge, card and popup. */
  readonly textScale: TextScale;
  /** How large numbers are written. */
  readonly numbers: NumberStyle;
}

/** How much larger than usual our texts are. */
export type TextScale = 1 | 1.15 | 1.3 | 2;

export const textScales: readonly TextScale[] = [1, 1.15, 1.3, 2];
export const numberStyles: readonly NumberStyle[] = ['automatic', 'full', 'short'];

export const defaultSettings: Settings = {
  defaultMode: 'badges',
  rules: [],
  recap: true,
  fadeSeen: false,
  textScale: 1,
  numbers: 'automatic',
};
