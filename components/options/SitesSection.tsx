import type { Settings, SiteRule } from '../../lib/bridge/settings/settings';
import type { TypedSite } from '../../lib/bridge/settings/site-host';
import type { RuledSite } from '../../lib/bridge/settings/site-rules';
import { fill } from '../../lib/core/comparison/words/message';
import type { SettingsChange } from '../OptionsView';
import { useOptionsWords } from '../own-page-words';
import { ModeSelect } from '../pieces/ModeSelect';
import { Segments } from '../pieces/Segments';
import { AddRule } from './AddRule';
import { RuleList } from './RuleList';

export interface SitesProps {
  readonly settings: Settings;
  /** The site that a reader means by what they typed, `null` when it is none. */
  readonly siteOf: (typed: string) => TypedSite | null;
  readonly onSettings: (change: SettingsChange) => void;
  readonly onRule: (rule: SiteRule) => void;
  readonly onRemoveRule: (site: RuledSite) => void;
}

/** Where it works, what is seen there, and the rules for single sites. */
export function SitesSection(props: SitesProps) {
  const { settings, siteOf, onSettings, onRule, onRemoveRule } = props;
  const words = useOptionsWords().sites;
  const isOnlyChosen = settings.defaultMode === 'off';
  return (
    <>
      <p>{words.text}</p>
      <div class="ss-rows">
        <span aria-hidden="true">{words.where}</span>
        <Segments
          legend={words.where}
          options={[
            { value: 'everywhere', text: words.everywhere },
            { value: 'chosen', text: words.onlyChosen },
          ]}
          value={isOnlyChosen ? 'chosen' : 'everywhere'}
          onChange={(where) => onSettings({ defaultMode: where === 'chosen' ? 'off' : 'badges' })}
        />
        {!isOnlyChosen && (
          <>
            <span aria-hidden="true">{words.allOthers}</span>
            <span class="ss-first">
              <ModeSelect
                label={fill(words.modeOf, { site: words.allOthers })}
                value={settings.defaultMode}
                onChange={(defaultMode) => onSettings({ defaultMode })}
              />
            </span>
          </>
        )}
      </div>
      {isOnlyChosen && !settings.rules.some(({ mode }) => mode !== 'off') && <p class="ss-told">{words.noneChosen}</p>}
      {settings.rules.length > 0 && <RuleList rules={settings.rules} onRule={onRule} onRemoveRule={onRemoveRule} />}
      <AddRule settings={settings} siteOf={siteOf} onRule={onRule} />
    </>
  );
}
