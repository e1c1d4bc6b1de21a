import { LeftOutNames } from './left-out-names';

/** Tells by an element's attributes whether its text is left out: hidden, inert, an editor, a landmark or a name of something beside the article. */
export class LeftOut {
  readonly #names = new LeftOutNames();
  readonly #byName: boolean;

  /** `byName` leaves out what class and id call navigation, comments, advertisement and the like. */
  constructor(byName: boolean) {
    this.#byName = byName;
  }

  /** Whether the text inside an element with these attributes is left out. */
  has(element: Element, attributes: readonly string[]): boolean {
    let isNamed = false;
    for (const name of attributes) {
      const rule = rules.get(name);
      if (rule === 'name') isNamed ||= this.#byName && this.#names.has(element.getAttribute(name) ?? '');
      else if (rule?.(element.getAttribute(name) ?? '')) return true;
    }
    return isNamed && !holdsArticle(element);
  }
}

/** A wrapper called "page has-sidebar" holds the article. */
const holdsArticle = (element: Element): boolean =>
  keptTags.has(element.localName) || element.querySelector(articleParts) !== null;

const articleParts = 'h1, main, [itemprop~="articleBody"]';
const keptTags: ReadonlySet<string> = new Set(['html', 'body', 'main', 'h1']);

// e.g. `display: none`, `visibility:hidden`
const hiddenStyle = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

const leftOutRoles: ReadonlySet<string> = new Set(
  'navigation complementary search contentinfo banner textbox menu menubar toolbar dialog alertdialog tablist tooltip status alert log'.split(
    ' ',
  ),
);

/** What each attribute says by its value; `name` is judged by what it calls the element. */
const rules: ReadonlyMap<string, 'name' | ((value: string) => boolean)> = new Map<
  string,
  'name' | ((value: string) => boolean)
>([
  ['class', 'name'],
  ['id', 'name'],
  ['hidden', () => true],
  ['inert', () => true],
  ['aria-hidden', (value) => value === 'true'],
  ['style', (value) => hiddenStyle.test(value)],
  ['contenteditable', (value) => value.toLowerCase() !== 'false'],
  ['role', (value) => leftOutRoles.has(value)],
]);
