import { OptionsView } from '../../../components/OptionsView';
import { WelcomeView } from '../../../components/WelcomeView';
import type { LibrarySummary } from '../../../lib/bridge/messages/calls';
import { defaultSettings, modes, type Settings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { State } from './State';

const ignore = () => {};
const library: LibrarySummary = {
  packs: [
    {
      title: 'Floods of Aldermere, 2025',
      maker: 'Second Source',
      licence: 'quotes belong to their publishers',
      claims: 10,
      articles: ['Harbour Post', 'Tidewatch', 'Morning Gazette'].map((outlet, at) => ({
        id: outlet,
        outlet,
        title: `What the water left behind, part ${at + 1}`,
        url: at === 2 ? null : 'https://harbourpost.example/floods',
        date: `2025-11-0${at + 3}`,
        outletInferred: false,
        dateInferred: at === 1,
        via: at === 2 ? 'a repost' : null,
        versions: 7 - at,
      })),
    },
  ],
};
const rules: readonly SiteRule[] = [
  'northgateledger.example',
  'tidewatch.example',
  'markets.tidewatch.example',
  'harbourpost.example',
].map((host, at) => ({ host, subdomains: at === 1, mode: modes[at] ?? 'off' }));
const manyRules: readonly SiteRule[] = Array.from({ length: 10_000 }, (_, at) => ({
  host: `site-${at}.example`,
  subdomains: false,
  mode: 'off',
}));
/** Opens the packs, so that the pictures show what is inside. */
const openAll = (place: HTMLElement | null) => {
  for (const details of place?.querySelectorAll('details') ?? []) details.open = true;
};

const options = (settings: Partial<Settings>, scale: number) => (
  <OptionsView
    settings={{ ...defaultSettings, ...settings, textScale: scale as Settings['textScale'] }}
    muted={
      settings.rules
        ? [{ claim: 'a', question: 'How much could the ferry earn?', mutedAt: '2025-11-09T10:00:00Z' }]
        : []
    }
    library={library}
    version="0.1.0"
    hostOf={(typed) => (typed.includes('.') ? typed : null)}
    onSettings={ignore}
    onRule={ignore}
    onRemoveRule={ignore}
    onUnmute={ignore}
  />
);

/** The options page with a few rules. */
export const optionsBoard = (scale: number) => (
  <State name="a few rules" class="whole">
    <div ref={openAll}>{options({ rules }, scale)}</div>
  </State>
);

/** The options page with ten thousand rules and nothing muted. */
export const manyRulesBoard = (scale: number) => (
  <State name="ten thousand rules, only on chosen sites" class="whole">
    {options({ rules: manyRules.slice(0, 10_000), defaultMode: 'off' }, scale)}
  </State>
);

/** Opens the first card, as a reader who tries it would. */
const press = (place: HTMLElement | null) => {
  if (!place || place.dataset.pressed) return;
  place.dataset.pressed = 'yes';
  setTimeout(() => place.querySelector<HTMLElement>('.ss-badge')?.click());
};

/** The welcome page, with a card opened. */
export const welcomeBoard = (scale: number) => (
  <State name="with a card opened" class="whole">
    <div ref={press}>
      <WelcomeView
        settings={{ ...defaultSettings, textScale: scale as Settings['textScale'] }}
        onDefaultMode={ignore}
        onStart={ignore}
        onOptions={ignore}
      />
    </div>
  </State>
);
