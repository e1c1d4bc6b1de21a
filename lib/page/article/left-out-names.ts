/** True when class or id call an element something beside the article, and neither headline nor body of the article is inside it. */
export function hasLeftOutName(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < shortestName || !leftOutName.test(name)) return false;
  return !keptTags.has(element.localName) && element.querySelector(articleParts) === null;
}

const shortestName = 3;

/** A wrapper called "page has-sidebar" holds the article. */
const articleParts = 'h1, main, [itemprop~="articleBody"]';
const keptTags: ReadonlySet<string> = new Set(['html', 'body', 'main', 'h1']);

/** Names of things beside the article, as news sites and their tools write them. */
const names = [
  'comments?',
  'disqus',
  'respond',
  'replies',
  'related',
  'recommended',
  'recommendations?',
  'recirc(?:ulation)?',
  'trending',
  'most[-_]?(?:read|popular|viewed)',
  'read[-_]?(?:more|next)',
  'more[-_]?(?:from|stories|news)',
  'newsletters?',
  'sign[-_]?up',
  'subscribe',
  'share',
  'sharing',
  'sharedaddy',
  'social',
  'breadcrumbs?',
  'side[-_]?bar',
  'promos?',
  'adverts?',
  'advertisements?',
  'ads?',
  'sponsor(?:ed)?',
  'outbrain',
  'taboola',
  'cookies?',
  'consent',
  'nav',
  'nav[-_]?bar',
  'navigation',
  'menu',
  'toolbar',
  'pagination',
  'footer',
  'tags',
  'widgets?',
  'tool[-_]?tip',
  'sr[-_]?only',
  'visually[-_]?hidden',
  'screen[-_]?reader(?:[-_]?text)?',
  'no[-_]?print',
] as const;

/** Each name as a word of its own: `story-share`, `ShareTools`, `nav__item`, not `nave`. */
const leftOutName = new RegExp(
  `(?:^|[\\s_-]|[a-z](?=[A-Z]))(?:${names.map(eitherCase).join('|')})(?=$|[\\s_\\d-]|[A-Z])`,
);

function eitherCase(name: string): string {
  const first = name.charAt(0);
  return `[${first}${first.toUpperCase()}]${name.slice(1)}`;
}
