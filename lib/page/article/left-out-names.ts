/** Tells of class and id whether they call an element something beside the article. Remembers its answers: the same names come again and again on a page. */
export class LeftOutNames {
  readonly #known = new Map<string, boolean>();

  /** Whether names as written in a class or id attribute are those of something beside the article. */
  has(names: string): boolean {
    const known = this.#known.get(names);
    if (known !== undefined) return known;
    const found = leftOutName.test(names);
    this.#known.set(names, found);
    return found;
  }
}

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
