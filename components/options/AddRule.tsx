import { useState } from 'preact/hooks';
import type { Mode } from '../../lib/bridge/settings/settings';
import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { ModeSelect } from '../pieces/ModeSelect';
import type { SitesProps } from './SitesSection';

/** A site, whether it reaches below, a mode; what is no site is said so and kept for mending. */
export function AddRule({ hostOf, onRule }: Pick<SitesProps, 'hostOf' | 'onRule'>) {
  const { sites } = useOptionsWords();
  const [typed, setTyped] = useState('');
  const [subdomains, setSubdomains] = useState(false);
  const [mode, setMode] = useState<Mode>('off');
  const [told, setTold] = useState({ isError: false, text: '' });
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === null) {
      setTold({ isError: true, text: fill(sites.noSite, { typed: typed.trim() }) });
      return;
    }
    onRule({ host, subdomains, mode });
    setTyped('');
    setTold({ isError: false, text: fill(sites.added, { site: host }) });
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
        <ModeSelect label={sites.mode} value={mode} onChange={setMode} />
        <button type="submit" class="ss-btn">
          {sites.add}
        </button>
      </div>
      <label class="ss-check">
        <input type="checkbox" checked={subdomains} onChange={(event) => setSubdomains(event.currentTarget.checked)} />
        <span>{sites.subdomains}</span>
      </label>
      <p id="new-site-told" class={told.isError ? 'ss-told' : 'ss-quiet'} role="status">
        {told.text}
      </p>
    </form>
  );
}
