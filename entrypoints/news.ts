import gate from 'virtual:second-source/gate';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGate } from '../lib/core/packs/gate';
import { createPageSide } from '../lib/page/page-side';

/** The content script, in every http and https page. */
export default defineUnlistedScript(() => {
  createPageSide({ document, runtime: browser.runtime, gate: openGate(gate) });
});
