import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
export default defineUnlistedScript(() => { console.log('hello', browser.runtime.id); });
