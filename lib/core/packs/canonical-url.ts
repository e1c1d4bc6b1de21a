// sent along by newsletters and social networks; they do not change the page
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_|ref$|cmpid$|ocid$|smid$|ns_|at_|taid$|igshid$|guccounter$)/u;

/** The same for all forms of one page's address: no scheme, `www.`, fragment, tracking, or slash at the end. Null for what is no web address. */
export function canonicalUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const path = parsed.pathname.replace(/\/(?:amp\/?|index\.html?)?$/u, '');
  return `${parsed.hostname.replace(/^(?:www|m|amp)\./u, '')}${path}${query}`;
}

/** The address as packs may carry it: https only. Null when it has none. */
export function httpsUrl(url: string | null): string | null {
  if (url === null) return null;
  const secure = url.replace(/^http:/iu, 'https:');
  return /^https:\/\//iu.test(secure) && canonicalUrl(secure) !== null ? secure : null;
}
