import type { ModeScope } from '../../lib/bridge/settings/choose-mode';
import type { Mode } from '../../lib/bridge/settings/settings';

/** In the order of how much is seen. */
export const shownModes: readonly Mode[] = ['badges', 'underline', 'popup', 'off'];

/** In the order of how far a choice reaches. */
export const scopes: readonly ModeScope[] = ['site', 'domain', 'everywhere'];
