import { isNumericHost } from './site-host';

/**
 * Second parts under which countries give out names: `bbc.co.uk` is a site, `co.uk` is not. The list of public suffixes knows all such
 * names and is 100 kB; these cover news outlets, and the reader sees the domain before choosing it.
 */
const sharedSecondLabels: ReadonlySet<string> = new Set(
  'ac asn club co com edu firm gen gob gov gouv go gub id in info kr ltd me mil mod muni name ne net nhs nom or org plc police pp pro re sch school web'.split(
    ' ',
  ),
);

/** Names under which everybody gets a site of their own: one writer's rule is not for all writers. */
const sharedHosts: ReadonlySet<string> = new Set(
  [
    ...['appspot.com', 'beehiiv.com', 'blogspot.com', 'ghost.io', 'github.io', 'gitlab.io', 'herokuapp.com'],
    ...['medium.com', 'netlify.app', 'pages.dev', 'substack.com', 'tumblr.com', 'typepad.com', 'vercel.app'],
    ...['web.app', 'webflow.io', 'weebly.com', 'wixsite.com', 'wordpress.com', 'workers.dev', 'livejournal.com'],
  ].flat(),
);

/**
 * The domain that a host belongs to: `www.bbc.co.uk` gives `bbc.co.uk`, `ann.substack.com` stays as it is.
 * `null` when there is none around it: addresses in numbers, and names of one part.
 */
export function domainOf(host: string): string | null {
  if (isNumericHost(host)) return null;
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length < 2) return null;
  const lastTwo = labels.slice(-2).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  // `co.uk`, but not `t.co`: countries have two letters, and `com.example` is no country's
  const isShared = (top.length === 2 && sharedSecondLabels.has(second)) || sharedHosts.has(lastTwo);
  return isShared && labels.length > 2 ? labels.slice(-3).join('.') : lastTwo;
}
