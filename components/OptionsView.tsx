import type { ComponentChildren } from 'preact';
import type { LibrarySummary, MutedClaim } from '../lib/bridge/messages/calls';
import type { Settings, SiteRule } from '../lib/bridge/settings/settings';
import { AboutSection } from './options/AboutSection';
import { DisplaySection } from './options/DisplaySection';
import { LibrarySection } from './options/LibrarySection';
import { MutedSection } from './options/MutedSection';
import { SitesSection } from './options/SitesSection';
import { useOptionsWords } from './own-page-words';
import { IconTile } from './pieces/IconTile';
import { useReader } from './reader-context';

export interface OptionsProps {
  readonly settings: Settings;
  readonly muted: readonly MutedClaim[];
  /** `null` while the worker has not answered. */
  readonly library: LibrarySummary | null;
  /** Of the extension, for "about". */
  readonly version: string;
  /** The host that a reader means by what they typed, `null` when it is no site. */
  readonly hostOf: (typed: string) => string | null;
  readonly onSettings: (settings: Settings) => void;
  /** A rule is new or changed. */
  readonly onRule: (rule: SiteRule) => void;
  readonly onRemoveRule: (host: string) => void;
  readonly onUnmute: (claim: string) => void;
}

const sections = ['sites', 'display', 'library', 'muted', 'about'] as const;

/** Everything that the reader can set, and what the extension holds. Every change is told at once; there is no "save". */
export function OptionsView(props: OptionsProps) {
  const { settings, muted, library, version } = props;
  const words = useOptionsWords();
  const reader = useReader();
  return (
    <div
      class="ss ss-page"
      lang={reader.words.language}
      dir={reader.words.direction}
      data-scale={settings.textScale}
      style={`--ss-scale:${settings.textScale}`}
    >
      <div class="ss-options">
        <header>
          <h1 class="ss-name">
            <IconTile state="known" size={24} />
            {words.name}
          </h1>
        </header>
        <nav aria-label={words.nav}>
          {sections.map((name) => (
            <a key={name} href={`#${name}`}>
              {words.sections[name]}
            </a>
          ))}
        </nav>
        <main>
          <Section name="sites">
            <SitesSection
              settings={settings}
              hostOf={props.hostOf}
              onSettings={props.onSettings}
              onRule={props.onRule}
              onRemoveRule={props.onRemoveRule}
            />
          </Section>
          <Section name="display">
            <DisplaySection settings={settings} onSettings={props.onSettings} />
          </Section>
          <Section name="library">{library && <LibrarySection library={library} />}</Section>
          <Section name="muted">
            <MutedSection muted={muted} onUnmute={props.onUnmute} />
          </Section>
          <Section name="about">
            <AboutSection version={version} />
          </Section>
        </main>
      </div>
    </div>
  );
}

function Section({
  name,
  children,
}: {
  readonly name: (typeof sections)[number];
  readonly children: ComponentChildren;
}) {
  const words = useOptionsWords();
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}
