import { useState } from 'preact/hooks';
import type { Mode } from '../../lib/bridge/settings/settings';
import { readableHost } from '../../lib/core/comparison/notation/host-name';
import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { ModeSelect } from '../pieces/ModeSelect';
import type { SitesProps } from './SitesSection';

/** A site, whether it reaches below, a mode; what is no site is said so and kept for mending. */
export function AddRule({ settings, siteOf, onRule }: Pick<SitesProps, 'settings' | 'siteOf' | 'onRule'>) {
  const { sites } = useOptionsWords();
  const [typed, setTyped] = useState('');
  const [withBelow, setWithBelow] = useState(false);
  const [chosen, setChosen] = useState<Mode | null>(null);
  const [told, setTold] = useState({ isError: false, text: '' });
  // Where all other sites are off, a site is added to be read
  const mode = chosen ?? (settings.defaultMode === 'off' ? 'badges' : 'off');
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteOf(typed);
    if (site === null) {
      setTold({ isError: true, text: fill(sites.noSite, { typed: typed.trim() }) });
      return;
    }
    const subdomains = withBelow || site.subdomains;
    const isThere = settings.rules.some((rule) => rule.host === site.host && rule.subdomains === subdomains);
    onRule({ host: site.host, subdomains, mode });
    setTyped('');
    setTold({ isError: false, text: fill(isThere ? sites.changed : sites.added, { site: readableHost(site.host) }) });
  };
  return (
    <form onSubmit={add}>
      <div class="ss-bar">
        <input
          class="ss-input"
          value={typed}
          placeholder={sites.example}
          aria-label={sites.newSite}
          aria-invalid={told.isError}
          aria-describedby="new-site-told"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <ModeSelect label={sites.mode} value={mode} onChange={setChosen} />
        <button type="submit" class="ss-btn">
          {sites.add}
        </button>
      </div>
      <label class="ss-check">
        <input type="checkbox" checked={withBelow} onChange={(event) => setWithBelow(event.currentTarget.checked)} />
        <span>{sites.subdomains}</span>
      </label>
      <p id="new-site-told" class={told.isError ? 'ss-told' : 'ss-quiet'} role="status">
        {told.text}
      </p>
    </form>
  );
}
