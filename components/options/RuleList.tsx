import { useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/bridge/settings/settings';
import { readableHost } from '../../lib/core/comparison/notation/host-name';
import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { ModeSelect } from '../pieces/ModeSelect';
import { useReader } from '../reader-context';
import type { SitesProps } from './SitesSection';

interface ListProps extends Pick<SitesProps, 'onRule' | 'onRemoveRule'> {
  readonly rules: readonly SiteRule[];
}

/** Fewer rules than this are seen at a glance and need no search. */
const searchFrom = 8;
/** So many rules are shown at once: ten thousand would take seconds to draw. */
const shownAtFirst = 50;

/** The rules for single sites, with a search where there are many. */
export function RuleList({ rules, onRule, onRemoveRule }: ListProps) {
  const words = useOptionsWords().sites;
  const reader = useReader();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(shownAtFirst);
  const found = rules.filter((rule) => isAbout(rule, sought.trim().toLowerCase()));
  const rest = found.length - shown;
  return (
    <>
      {rules.length >= searchFrom && (
        <Search sought={sought} found={found.length} all={rules.length} onSeek={setSought} />
      )}
      <table class="ss-tab">
        <thead>
          <tr>
            <th scope="col">{words.site}</th>
            <th scope="col">{words.mode}</th>
            <th scope="col">
              <span class="ss-hide">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((rule) => (
            <RuleRow key={`${rule.host} ${rule.subdomains}`} rule={rule} onRule={onRule} onRemoveRule={onRemoveRule} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p>
          <button type="button" class="ss-link" onClick={() => setShown(shown + shownAtFirst)}>
            {reader.count(words.showMore, Math.min(rest, shownAtFirst))}
          </button>
        </p>
      )}
    </>
  );
}

/** A name in another script is found as it is read and as it is stored. */
const isAbout = ({ host }: SiteRule, sought: string): boolean =>
  host.includes(sought) || readableHost(host).includes(sought);

interface SearchProps {
  readonly sought: string;
  readonly found: number;
  readonly all: number;
  readonly onSeek: (sought: string) => void;
}

function Search({ sought, found, all, onSeek }: SearchProps) {
  const words = useOptionsWords().sites;
  const reader = useReader();
  return (
    <p class="ss-bar">
      <input
        class="ss-input"
        type="search"
        value={sought}
        placeholder={words.search}
        aria-label={words.search}
        onInput={(event) => onSeek(event.currentTarget.value)}
      />
      <span class="ss-quiet" role="status">
        {sought.trim() === '' ? reader.count(words.rules, all) : reader.count(words.found, found)}
      </span>
    </p>
  );
}

function RuleRow({ rule, onRule, onRemoveRule }: Omit<ListProps, 'rules'> & { readonly rule: SiteRule }) {
  const words = useOptionsWords().sites;
  const host = readableHost(rule.host);
  const site = rule.subdomains ? `${host} ${words.andBelow}` : host;
  return (
    <tr>
      <th scope="row">
        <bdi>{host}</bdi>
        {host !== rule.host && <small>{rule.host}</small>}
        {rule.subdomains && <small>{words.andBelow}</small>}
      </th>
      <td>
        <ModeSelect
          label={fill(words.modeOf, { site })}
          value={rule.mode}
          onChange={(mode) => onRule({ ...rule, mode })}
        />
      </td>
      <td>
        <button
          type="button"
          class="ss-link"
          onClick={(event) => {
            focusBeside(event.currentTarget);
            onRemoveRule(rule);
          }}
        >
          {words.remove}
          <span class="ss-hide"> {site}</span>
        </button>
      </td>
    </tr>
  );
}

/** The row goes, and with it the focus: it moves on to the same button of the next row, or of the one before. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('tr');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector('button')?.focus();
}
