import { useState } from 'preact/hooks';
import type { Settings, SiteRule } from '../../lib/bridge/settings/settings';
import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { ModeSelect } from '../pieces/ModeSelect';
import { useReader } from '../reader-context';
import { AddRule } from './AddRule';

export interface SitesProps {
  readonly settings: Settings;
  readonly hostOf: (typed: string) => string | null;
  readonly onSettings: (settings: Settings) => void;
  readonly onRule: (rule: SiteRule) => void;
  readonly onRemoveRule: (host: string) => void;
}

/** Fewer rules than this are seen at a glance and need no search. */
const searchFrom = 8;
/** So many rules are shown at once: ten thousand would take seconds to draw. */
const shownAtFirst = 50;

/** The default, and the rules for single sites. */
export function SitesSection({ settings, hostOf, onSettings, onRule, onRemoveRule }: SitesProps) {
  const words = useOptionsWords();
  const [sought, setSought] = useState('');
  const found = settings.rules.filter(({ host }) => host.includes(sought.trim().toLowerCase()));
  return (
    <>
      <p>{words.sites.text}</p>
      {settings.rules.length >= searchFrom && <Search sought={sought} found={found.length} onSeek={setSought} />}
      <table class="ss-tab">
        <thead>
          <tr>
            <th scope="col">{words.sites.site}</th>
            <th scope="col">{words.sites.mode}</th>
            <th scope="col">
              <span class="ss-hide">{words.sites.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr class="ss-first">
            <th scope="row">
              {words.sites.allOthers}
              {settings.defaultMode === 'off' && <small>{words.sites.onlyChosen}</small>}
            </th>
            <td>
              <ModeSelect
                label={fill(words.sites.modeOf, { site: words.sites.allOthers })}
                value={settings.defaultMode}
                onChange={(defaultMode) => onSettings({ ...settings, defaultMode })}
              />
            </td>
            <td />
          </tr>
          <RuleRows rules={found} onRule={onRule} onRemoveRule={onRemoveRule} />
        </tbody>
      </table>
      <AddRule hostOf={hostOf} onRule={onRule} />
    </>
  );
}

interface SearchProps {
  readonly sought: string;
  readonly found: number;
  readonly onSeek: (sought: string) => void;
}

function Search({ sought, found, onSeek }: SearchProps) {
  const words = useOptionsWords();
  const reader = useReader();
  return (
    <p class="ss-bar">
      <input
        class="ss-input"
        type="search"
        value={sought}
        placeholder={words.sites.search}
        aria-label={words.sites.search}
        onInput={(event) => onSeek(event.currentTarget.value)}
      />
      <span class="ss-quiet" role="status">
        {sought.trim() !== '' && reader.count(words.sites.found, found)}
      </span>
    </p>
  );
}

interface RowsProps extends Pick<SitesProps, 'onRule' | 'onRemoveRule'> {
  readonly rules: readonly SiteRule[];
}

function RuleRows({ rules, onRule, onRemoveRule }: RowsProps) {
  const words = useOptionsWords();
  const reader = useReader();
  const [shown, setShown] = useState(shownAtFirst);
  const rest = rules.length - shown;
  return (
    <>
      {rules.slice(0, shown).map((rule) => (
        <RuleRow key={rule.host} rule={rule} onRule={onRule} onRemoveRule={onRemoveRule} />
      ))}
      {rest > 0 && (
        <tr>
          <td colSpan={3}>
            <button type="button" class="ss-link" onClick={() => setShown(shown + shownAtFirst)}>
              {reader.count(words.sites.showMore, Math.min(rest, shownAtFirst))}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

function RuleRow({ rule, onRule, onRemoveRule }: Omit<RowsProps, 'rules'> & { readonly rule: SiteRule }) {
  const words = useOptionsWords();
  return (
    <tr>
      <th scope="row">
        {rule.host}
        {rule.subdomains && <small>{words.sites.andBelow}</small>}
      </th>
      <td>
        <ModeSelect
          label={fill(words.sites.modeOf, { site: rule.host })}
          value={rule.mode}
          onChange={(mode) => onRule({ ...rule, mode })}
        />
      </td>
      <td>
        <button type="button" class="ss-link" onClick={() => onRemoveRule(rule.host)}>
          {words.sites.remove}
          <span class="ss-hide"> {rule.host}</span>
        </button>
      </td>
    </tr>
  );
}
