/** What a block of text is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'caption';

/** What an element is to the text inside it; `raised` is a footnote or a power, which its content tells. */
export type ElementRole =
  | { readonly is: 'left-out' | 'inline' | 'raised' | 'link' | 'cell' | 'frame' }
  | {
      readonly is: 'block';
      /** `null` when it is what the block around it is. */
      readonly kind: BlockKind | null;
      /** 1 to 6 for headlines, else 0. */
      readonly level: number;
    };

/** The role of an element by its tag, inside a block. */
export function roleOf(tag: string, block: Element): ElementRole {
  const role = roles.get(tag);
  if (role) return role;
  // A custom element inside a paragraph is a word of it; elsewhere it stands for itself.
  return tag.includes('-') && textTags.has(block.localName) ? inline : plainBlock;
}

const inline: ElementRole = { is: 'inline' };
const plainBlock: ElementRole = { is: 'block', kind: null, level: 0 };

const rolesOf = (role: ElementRole, tags: string): readonly (readonly [string, ElementRole])[] =>
  tags.split(' ').map((tag) => [tag, role] as const);

const block = (kind: BlockKind, level = 0): ElementRole => ({ is: 'block', kind, level });

/** `del` and `s` are what the page takes back; `aside` and `nav` are beside the article. */
const roles: ReadonlyMap<string, ElementRole> = new Map([
  ...rolesOf(
    { is: 'left-out' },
    'script style noscript template head nav aside footer button select option textarea input datalist svg math code pre kbd samp canvas video audio object embed dialog menu del s strike rp rt progress meter output noframes frameset',
  ),
  ...rolesOf(
    inline,
    'abbr acronym b bdi bdo big cite data dfn em font i ins label mark nobr q ruby small span strong sub time tt u var wbr slot rb',
  ),
  ...rolesOf({ is: 'raised' }, 'sup'),
  ...rolesOf({ is: 'link' }, 'a'),
  ...rolesOf({ is: 'cell' }, 'td th'),
  ...rolesOf({ is: 'frame' }, 'iframe'),
  ...rolesOf(block('item'), 'li dt dd'),
  ...rolesOf(block('quote'), 'blockquote'),
  ...rolesOf(block('row'), 'tr'),
  ...rolesOf(block('caption'), 'figcaption caption'),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, block('heading', level)] as const),
  ...rolesOf(plainBlock, 'p div section article main'),
]);

const textTags: ReadonlySet<string> = new Set(
  'p li td th h1 h2 h3 h4 h5 h6 figcaption caption dt dd blockquote'.split(' '),
);
