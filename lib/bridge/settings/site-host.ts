/** Hosts longer than this do not exist (RFC 1035, section 2.3.4). */
const longestHost = 253;

// news.example, xn--mnchen-3ya.example, my_blog.example, localhost, 192.168.0.1
const namedHost = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
// [2001:db8::1]
const sixthHost = /^\[[0-9a-f:]{2,39}\]$/;
// 192.168.0.1; browsers read a last label of digits as a number, and such a host as an address
const numberEnd = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;
const fourParts = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** True for a host as `location.hostname` gives it, without the dot at its end that some addresses have. */
export function isHost(text: string): boolean {
  if (text.length > longestHost) return false;
  if (sixthHost.test(text)) return true;
  return namedHost.test(text) && (fourParts.test(text) || !numberEnd.test(text));
}

/** True for an address in numbers: there is no domain around it. */
export const isNumericHost = (host: string): boolean => sixthHost.test(host) || fourParts.test(host);

/** A site as a reader means it. */
export interface TypedSite {
  readonly host: string;
  /** True when the sites below it were written too: `*.news.example`. */
  readonly subdomains: boolean;
}

/**
 * The site that a reader means by what they typed or pasted: `https://News.Example:8080/a` and `news.example.` give `news.example`, `*.news.example` gives it
 * with all below; names in other scripts become punycode, addresses of version 6 get their brackets. `null` when it is no site.
 */
export function siteOf(typed: string): TypedSite | null {
  const text = typed.trim();
  const [, scheme = '', star = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(\*?\.)?(.*)$/is.exec(text) ?? [];
  // `ann@news.example` is somebody's address; in `https://ann@news.example/` the site is behind the sign
  if (/\s/.test(text) || (scheme === '' && /^[^/]*@/.test(rest))) return null;
  const address = `${scheme === '' ? 'http://' : scheme}${inBrackets(rest)}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.+$/, '');
  if (!isHost(host)) return null;
  // `12` and `0x7f.1` would become 0.0.0.12 and 127.0.0.1, which nobody meant
  if (fourParts.test(host) && !rest.includes(host)) return null;
  return { host, subdomains: star !== '' && !isNumericHost(host) };
}

/** An address of version 6 has at least two colons, and at most 45 signs. */
const bareSixth = /^[0-9a-f:]{2,45}$/i;

/** `2001:db8::1` as addresses write it; all else as it is. */
const inBrackets = (rest: string): string => (bareSixth.test(rest) && rest.split(':').length > 2 ? `[${rest}]` : rest);
