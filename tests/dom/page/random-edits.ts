import type { Mention } from '../../../lib/core/claims/types';
import { mentionOf } from './planted-mention';

/** Figures as the made-up worker knows them: `500 of them` only after a paragraph that says who they are. */
const figures = /[\d,]*\d (?:soldiers|of them)/g;
/** A paragraph that says so states nothing. */
const denials = /no longer|denied/;

/** What is known in a block with these words, after a block with those. */
function knownIn(text: string, before: string): readonly RegExpMatchArray[] {
  if (denials.test(text)) return [];
  return [...text.matchAll(figures)].filter(([words]) => words.endsWith('soldiers') || before.includes('soldiers'));
}

/** What the worker finds in a stretch of blocks. */
export function findByBlocks(text: string): readonly Mention[] {
  let start = 0;
  let before = '';
  return text.split('\n\n').flatMap((block) => {
    const found = knownIn(block, before).map(({ 0: words, index = 0 }) => mentionOf(words, 'higher', start + index));
    start += block.length + 2;
    before = block;
    return found;
  });
}

/** The words that must be marked in the page as it is now, sorted. */
export function statedNow(): readonly string[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('h1, p:not([hidden])')].map(textOf).filter(Boolean);
  return blocks.flatMap((text, at) => knownIn(text, blocks[at - 1] ?? '').map(([words]) => words)).sort();
}

/** What marks and badges say that the page does not. */
export function wrongNow(marks: readonly string[], badges: readonly string[]): readonly string[] {
  const texts = [...document.querySelectorAll<HTMLElement>('p')].map(textOf);
  const named = badges.flatMap((name) => name.match(figures)?.[0] ?? []);
  return [...marks, ...named].filter(
    (words) => words.replace(figures, '') !== '' || !texts.some((text) => text.includes(words)),
  );
}

const textOf = ({ textContent }: HTMLElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** Edits of a page's text, one after the other, the same for the same seed. */
export class RandomEdits {
  private readonly removed: HTMLElement[] = [];
  private readonly first = this.paragraphs().map(textOf);

  constructor(private seed: number) {}

  /** Makes one edit and gives its name. */
  next(): string {
    const edits = Object.entries(this.edits);
    const [name, edit] = this.oneOf(edits);
    edit();
    return name;
  }

  private readonly edits: Readonly<Record<string, () => void>> = {
    'another figure': () => this.rewrite(/[\d,]*\d(?= (?:soldiers|of them))/, this.figure()),
    'another figure by replaceData': () => {
      const node = this.textWith(/\d(?= (?:soldiers|of them))/);
      const at = node?.data.search(/\d(?= (?:soldiers|of them))/) ?? 0;
      node?.replaceData(at, 1, `${this.below(10)}`);
    },
    'a negation before the figure': () => this.rewrite(/(?=[\d,]*\d (?:soldiers|of them))/, 'no longer '),
    'a negation taken out': () => this.rewrite(/no longer |denied that /, ''),
    'a negation in a node of its own': () => this.paragraph().prepend('The ministry denied that '),
    'a denial at the end': () => this.paragraph().append(this.element('b', ' All this was denied later.')),
    'another noun': () => this.rewrite(/soldiers/, 'sailors'),
    'the noun again': () => this.rewrite(/sailors/, 'soldiers'),
    'a node split': () => {
      const node = this.text();
      node?.splitText(this.below(node.length));
    },
    'nodes joined': () => this.paragraph().normalize(),
    'words in bold': () => {
      const node = this.text();
      const after = node?.splitText(this.below(node.length));
      const rest = after?.splitText(this.below(after.length));
      if (after) rest?.before(this.element('b', after.data));
      after?.remove();
    },
    'the figure in bold': () => this.redraw((text) => text.replace(/[\d,]*\d(?= soldiers)/, '<b>$&</b>')),
    'words put between figure and noun': () => {
      const bold = [...document.querySelectorAll('article b')].filter(
        ({ textContent, nextSibling }) =>
          /\d$/.test(textContent ?? '') && /^ soldiers/.test(nextSibling?.textContent ?? ''),
      );
      if (bold.length > 0) this.oneOf(bold).after(this.element('i', ' and 77 other'));
    },
    'nodes in another order': () => {
      const { firstChild, lastChild } = this.paragraph();
      if (firstChild && lastChild) lastChild.after(firstChild);
    },
    'a paragraph moved': () => this.oneOf(this.paragraphs()).before(this.paragraph()),
    'a paragraph out': () => {
      const paragraph = this.paragraph();
      if (this.paragraphs().length > 4) this.removed.push(paragraph);
      if (this.removed.includes(paragraph)) paragraph.remove();
    },
    'a paragraph back': () => this.paragraph().after(...this.removed.splice(0, 1)),
    'two paragraphs joined': () => {
      const [one, other] = [this.paragraph(), this.paragraph()];
      if (one === other || this.paragraphs().length <= 4) return;
      one.append(' ', ...other.childNodes);
      other.remove();
    },
    'a paragraph in two': () => {
      const paragraph = this.paragraph();
      const node = this.text(paragraph);
      if (node?.parentNode !== paragraph || this.paragraphs().length > 12) return;
      const rest = this.element('p', '');
      const after = node.splitText(this.below(node.length));
      while (after.nextSibling) rest.append(after.nextSibling);
      rest.prepend(after);
      paragraph.after(rest);
    },
    'the same text content': () => {
      const paragraph = this.paragraph();
      paragraph.textContent = textOf(paragraph);
    },
    // Without these no claim would be left before long.
    'words as they were': () => {
      this.paragraph().textContent = this.oneOf(this.first);
    },
    'a new paragraph of words as they were': () => {
      if (this.paragraphs().length <= 12) this.paragraph().after(this.element('p', this.oneOf(this.first)));
    },
    'the text content of another': () => {
      this.paragraph().textContent = textOf(this.paragraph());
    },
    'all drawn anew': () => {
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = `${article.innerHTML}`;
    },
    'hidden or shown': () => this.paragraph().toggleAttribute('hidden'),
    'other characters': () => {
      const node = this.text();
      node?.replaceData(this.below(node.length), this.below(4), this.oneOf(['x', '7', ',', ' ', '']));
    },
  };

  private figure(): string {
    return (1_000 + this.below(90_000)).toLocaleString('en');
  }

  private rewrite(what: RegExp, by: string): void {
    const node = this.textWith(what);
    if (node) node.data = node.data.replace(what, by);
  }

  private redraw(change: (text: string) => string): void {
    const paragraph = this.paragraph();
    paragraph.innerHTML = change(textOf(paragraph));
  }

  private element(name: string, text: string): HTMLElement {
    return Object.assign(document.createElement(name), { textContent: text });
  }

  private paragraphs(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('article > p')];
  }

  private paragraph(): HTMLElement {
    return this.oneOf(this.paragraphs());
  }

  private text(within: HTMLElement = this.paragraph()): Text | null {
    const nodes = textsIn(within);
    return nodes.length > 0 ? this.oneOf(nodes) : null;
  }

  private textWith(what: RegExp): Text | null {
    const nodes = this.paragraphs().flatMap(textsIn);
    const fit = nodes.filter(({ data }) => what.test(data));
    return fit.length > 0 ? this.oneOf(fit) : null;
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    // Never called with an empty list.
    return items[this.below(items.length)] as Item;
  }

  /** A whole number from 0 up to one less than this, drawn by the generator called mulberry32. */
  private below(count: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), this.seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  }
}

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
