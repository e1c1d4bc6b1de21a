import { IRREGULAR_FORMS } from './irregular-forms';

/** What a finite verb tells besides its meaning. */
type VerbForm = 'past' | 'third' | 'participle';

/** A verb as it stands in a clause. */
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
}

/** Verbs that news tells with, base forms. Words that are nouns at least as often ("march", "force") stand in none of the lists: a wrong verb makes a garbled question. */
const VERBS = `
  abandon accept accuse achieve acquire add admit adopt agree announce annex appear appoint approve arrest arrive ask assess assign attack attend authorise authorize award
  back ban become begin block bomb borrow break bring build burn buy call cancel capture carry cause charge claim clear close collapse collect come commit complete conclude
  condemn confirm consume contain continue contract contribute control convict decide cost counter count cover crash create cross cut damage declare decline deliver demand deny deploy destroy detain
  die disappear discover dismiss displace distribute divert donate draw drive drop drown earn elect employ end enter escape establish evacuate exceed expand expect explode export face fail
  fall feed fight fill find fine finish fire flee flood fly follow formalise formalize found free fund gain gather get give go grant grow hand happen harvest hire hit hold host identify
  import include increase infect inform injure inject inspect intend introduce invade invest join jump keep kill land last launch lay lead leave lend let level lift list log lose lower
  maintain make manage meet merge mine miss mobilise mobilize move murder need negotiate obtain occupy offer open operate order overthrow own pay perish permit pick place plan
  plant pledge postpone prepare present print produce promise propose provide publish pull put purchase raise ratify reach receive record recover recruit reduce reject release relocate
  remain remove repair replace require rescue reserve resign restore resume retake return reveal rise run save say search secure seize sell send sentence serve settle shell ship shoot sign
  sink slip smuggle spend stand start state station steal stop store strike struggle submit succumb suffer supply support surface surpass surrender suspend swallow take target tell
  seal echo know believe test topple train transfer travel treat trigger try uncover unveil use vaccinate visit vote walk want warn wash win withdraw wound
`
  .trim()
  .split(/\s+/u);

/** Verbs whose "-s" form is read: that of the others is a plural noun as often ("shells", "visits"). */
const IN_S = new Set(
  'cost see weigh last comprise employ stand remain own operate employ contain consume exceed produce provide receive require earn hold carry deploy send sell bring give get make take pay become lose win spend withdraw intend expect control'.split(
    ' ',
  ),
);

/** Verbs whose last consonant is doubled ("planned", "dropped", "topped"). */
const DOUBLED = new Set('plan drop stop ban commit permit submit slip top transfer'.split(' '));

const FORMS: ReadonlyMap<string, VerbReading> = formTable();

function formTable(): Map<string, VerbReading> {
  const table = new Map<string, VerbReading>();
  const verbs = new Set(VERBS);
  const irregular = new Set<string>();
  for (const [form, base] of Object.entries(IRREGULAR_FORMS)) {
    if (!verbs.has(base) || form === base) continue;
    const isParticiple = irregular.has(base) && /(?:n|ne)$/u.test(form);
    table.set(form, { base, form: isParticiple ? 'participle' : 'past' });
    irregular.add(base);
  }
  for (const base of VERBS) {
    if (!irregular.has(base)) table.set(pastOf(base), { base, form: 'past' });
    const third = thirdOf(base);
    if (IN_S.has(base) && !table.has(third)) table.set(third, { base, form: 'third' });
  }
  return table;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

/** The verb that a word is a finite form of; null for other words. */
export const verbOf = (lower: string): VerbReading | null => FORMS.get(lower) ?? null;

/** Whether the word is a verb's base form ("send"). */
export const isBaseForm = (lower: string): boolean => BASES.has(lower);
const BASES: ReadonlySet<string> = new Set(VERBS);
