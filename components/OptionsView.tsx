import type { ComponentChildren } from 'preact';
import type { GivenVersion, LibrarySummary, MutedClaim } from '../lib/bridge/messages/calls';
import type { Settings, SiteRule } from '../lib/bridge/settings/settings';
import type { TypedSite } from '../lib/bridge/settings/site-host';
import type { RuledSite } from '../lib/bridge/settings/site-rules';
import { fill } from '../lib/core/comparison/words/message';
import { AboutSection } from './options/AboutSection';
import { DisplaySection } from './options/DisplaySection';
import { type FileOutcome, FileSection } from './options/FileSection';
import { LibrarySection } from './options/LibrarySection';
import { MutedSection } from './options/MutedSection';
import type { OptionsProblem } from './options/problems';
import { SitesSection } from './options/SitesSection';
import { useOptionsWords } from './own-page-words';
import { IconTile } from './pieces/IconTile';
import { Notice } from './pieces/Notice';
import { useReader } from './reader-context';

export interface OptionsProps {
  readonly settings: Settings;
  /** `null` while the worker has not answered, or cannot. */
  readonly muted: readonly MutedClaim[] | null;
  /** `null` while the worker has not answered, or cannot. */
  readonly library: LibrarySummary | null;
  readonly given: Readonly<Record<string, readonly GivenVersion[]>>;
  readonly outcome: FileOutcome | null;
  /** What went wrong with what is stored, until it is closed or over; `reason` in the browser's words. */
  readonly problem: { readonly kind: OptionsProblem; readonly reason: string } | null;
  /** True in a private window, from which nothing is stored. */
  readonly isPrivate: boolean;
  /** Of the extension, for "about". */
  readonly version: string;
  /** The site that a reader means by what they typed, `null` when it is none. */
  readonly siteOf: (typed: string) => TypedSite | null;
  readonly onSettings: (change: SettingsChange) => void;
  /** A rule is new or changed. */
  readonly onRule: (rule: SiteRule) => void;
  readonly onRemoveRule: (site: RuledSite) => void;
  readonly onUnmute: (claim: string) => void;
  readonly onLookInside: (article: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onReset: () => void;
  /** The reader closed the message about a problem. */
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

/** Only what the reader changed, so that what another window changes meanwhile is kept; rules have calls of their own. */
export type SettingsChange = Partial<Omit<Settings, 'rules'>>;

const sections = ['sites', 'display', 'library', 'muted', 'file', 'about'] as const;
type SectionName = (typeof sections)[number];

/** Everything that the reader can set, and what the extension holds. Every change is told at once; there is no "save". */
export function OptionsView(props: OptionsProps) {
  const { settings } = props;
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
          <Notices {...props} />
          <Sections {...props} />
        </main>
      </div>
    </div>
  );
}

/** Problems that asking again may end; a change that was not stored is made again by whoever wanted it. */
const canRetry: ReadonlySet<OptionsProblem> = new Set<OptionsProblem>(['mutesNotRead', 'libraryNotRead']);

function Notices({ problem, isPrivate, onDismiss, onRetry }: OptionsProps) {
  const words = useOptionsWords();
  return (
    <>
      {isPrivate && <Notice>{words.isPrivate}</Notice>}
      {problem && (
        <Notice close={{ label: words.dismiss, onClick: onDismiss }}>
          {fill(words.problems[problem.kind], { reason: problem.reason })}{' '}
          {canRetry.has(problem.kind) && (
            <button type="button" class="ss-link" onClick={onRetry}>
              {words.tryAgain}
            </button>
          )}
        </Notice>
      )}
    </>
  );
}

function Sections(props: OptionsProps) {
  const { settings, library, isPrivate } = props;
  return (
    <>
      {/* What can be changed cannot be from a private window */}
      <fieldset class="ss-plain" disabled={isPrivate}>
        <Section name="sites">
          <SitesSection {...props} />
        </Section>
        <Section name="display">
          <DisplaySection settings={settings} onSettings={props.onSettings} />
        </Section>
      </fieldset>
      <Section name="library">
        {library && <LibrarySection library={library} given={props.given} onLookInside={props.onLookInside} />}
      </Section>
      <fieldset class="ss-plain" disabled={isPrivate}>
        <Section name="muted">
          <MutedSection muted={props.muted} onUnmute={props.onUnmute} />
        </Section>
      </fieldset>
      <Section name="file">
        <FileSection
          outcome={props.outcome}
          canChange={!isPrivate}
          onExport={props.onExport}
          onImport={props.onImport}
          onReset={props.onReset}
        />
      </Section>
      <Section name="about">
        <AboutSection version={props.version} />
      </Section>
    </>
  );
}

function Section({ name, children }: { readonly name: SectionName; readonly children: ComponentChildren }) {
  const words = useOptionsWords();
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}
