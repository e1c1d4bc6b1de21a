import { type OptionsProps, OptionsView } from '../../../components/OptionsView';
import { WelcomeView } from '../../../components/WelcomeView';
import type { GivenVersion, LibrarySummary } from '../../../lib/bridge/messages/calls';
import { defaultSettings, modes, type Settings, type SiteRule } from '../../../lib/bridge/settings/settings';
import { siteOf } from '../../../lib/bridge/settings/site-host';
import { State } from './State';

const ignore = () => {};
const count = (number: number) =>
  ({ kind: 'count', min: number, max: number, iso: null, bound: 'exact', unit: null, per: null }) as const;
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
  'xn--mnchen-3ya.example',
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

const given: Readonly<Record<string, readonly GivenVersion[]>> = {
  'Harbour Post': [
    {
      start: 0,
      question: 'How many people were evacuated from Aldermere?',
      value: count(12_000),
      standing: 'reported',
    },
    {
      start: 1,
      question: 'How much will the repairs cost?',
      value: { ...count(1_600_000), kind: 'money', unit: 'EUR' },
      standing: 'estimated',
    },
  ],
};

const mutedClaims = [{ claim: 'a', question: 'How much could the ferry earn?', mutedAt: '2025-11-09T10:00:00Z' }];

const options = (settings: Partial<Settings>, scale: number, more: Partial<OptionsProps> = {}) => (
  <OptionsView
    settings={{ ...defaultSettings, ...settings, textScale: scale as Settings['textScale'] }}
    muted={settings.rules ? mutedClaims : []}
    library={library}
    given={given}
    outcome={null}
    problem={null}
    isPrivate={false}
    version="0.1.0"
    siteOf={siteOf}
    onSettings={ignore}
    onRule={ignore}
    onRemoveRule={ignore}
    onUnmute={ignore}
    onLookInside={ignore}
    onExport={ignore}
    onImport={ignore}
    onReset={ignore}
    onDismiss={ignore}
    onRetry={ignore}
    {...more}
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
    {options({ rules: manyRules, defaultMode: 'off' }, scale)}
  </State>
);

/** Asks whether all shall go, as a reader would. */
const askReset = (place: HTMLElement | null) => {
  if (!place || place.dataset.pressed) return;
  place.dataset.pressed = 'yes';
  setTimeout(() => place.querySelector<HTMLElement>('#file > p .ss-link')?.click());
};

const otherProblems = ['mutesNotRead', 'mutesNotStored', 'libraryNotRead', 'notStored'] as const;

/** Options when something cannot be stored, and in a private window. */
export const optionsProblemsBoard = (scale: number) => (
  <>
    <State name="no room, a file refused, about to start anew" class="whole">
      <div ref={askReset}>
        {options({ defaultMode: 'off', numbers: 'short' }, scale, {
          problem: { kind: 'full', reason: 'QuotaExceededError: storage.local quota exceeded' },
          outcome: { kind: 'refused', reason: 'settings.rules.3.host: is not the name of a site, as news.example is' },
        })}
      </div>
    </State>
    <State name="a private window" class="whole">
      {options({ rules }, scale, { isPrivate: true, outcome: { kind: 'exported', rules: 5, mutes: 1 } })}
    </State>
    {otherProblems.map((kind) => (
      <State key={kind} name={kind} class="whole">
        {options({ numbers: 'full' }, scale, {
          muted: null,
          library: { packs: [] },
          outcome: { kind: 'reset' },
          problem: { kind, reason: 'another copy of the extension holds the database' },
        })}
      </State>
    ))}
  </>
);

/** Opens the first card, as a reader who tries it would. */
const press = (place: HTMLElement | null) => {
  if (!place || place.dataset.pressed) return;
  place.dataset.pressed = 'yes';
  setTimeout(() => place.querySelector<HTMLElement>('.ss-badge')?.click());
};

/** The welcome page with a card opened, and when a choice is made that cannot be stored. */
export const welcomeBoard = (scale: number) => (
  <>
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
    <State name="only on chosen sites, not stored" class="whole">
      <WelcomeView
        settings={{ ...defaultSettings, defaultMode: 'off', textScale: scale as Settings['textScale'] }}
        problem="QuotaExceededError"
        onDefaultMode={ignore}
        onStart={ignore}
        onOptions={ignore}
      />
    </State>
  </>
);
