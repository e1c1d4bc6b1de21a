import * as v from 'valibot';
import { MARKS } from '../claims/signature';
import { isPlainString, LONGEST_STRING } from './plain-string';
import { PACK_FORMAT } from './types';

/** A larger collection comes as several packs. */
const MOST_CLAIMS = 50_000;
const MOST_ARTICLES = 20_000;
const MOST_VERSIONS = 100_000;
/** Terms are words and short names. */
const LONGEST_TERM = 100;
const LONGEST_LIST = 200;
const LARGEST_HASH = 2 ** 32 - 1;

const string = v.pipe(
  v.string(),
  v.maxLength(LONGEST_STRING, `text of more than ${LONGEST_STRING} characters`),
  v.check(isPlainString, 'markup and control characters are not allowed'),
);
const named = v.pipe(string, v.minLength(1, 'must not be empty'));
const term = v.pipe(string, v.minLength(1), v.maxLength(LONGEST_TERM));
const link = v.pipe(string, v.regex(/^https:\/\/[^\s]+$/iu, 'links must begin with https://'), v.url('not an address'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'not a date like 2024-06-19'));
const isoDates = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u, 'not a date or interval'),
);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const hash = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LARGEST_HASH));
const step = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9));
const list = <T extends v.GenericSchema>(item: T, most = LONGEST_LIST) =>
  v.pipe(v.array(item), v.maxLength(most, `more than ${most} entries`));

const kind = v.picklist(['count', 'money', 'percent', 'measure', 'duration', 'date', 'other']);
const bound = v.picklist(['exact', 'about', 'at-least', 'at-most', 'range']);
const standing = v.picklist(['reported', 'estimated', 'planned', 'denied', 'hypothetical']);

const article = v.strictObject({
  id: named,
  outlet: v.nullable(string),
  url: v.nullable(link),
  date: v.nullable(isoDate),
  title: v.nullable(string),
  outletInferred: v.boolean(),
  dateInferred: v.boolean(),
  via: v.nullable(string),
  credits: list(string),
  fingerprint: list(hash),
  subject: list(term),
  gateWords: list(hash),
});

const event = v.strictObject({
  type: v.nullable(term),
  places: list(term),
  from: v.nullable(isoDate),
  to: v.nullable(isoDate),
  sure: v.picklist(['clause', 'sentence', 'before', 'article']),
});

const signature = v.strictObject({
  dimension: term,
  head: v.nullable(term),
  thing: v.nullable(term),
  modifiers: list(term),
  nations: list(term),
  actions: list(term),
  near: list(v.strictTuple([term, step])),
  sentence: list(term),
  context: list(term),
  before: list(term),
  after: list(term),
  event,
  per: v.nullable(string),
  marks: list(v.picklist(MARKS)),
  worth: step,
});

const chainLink = v.strictObject({
  name: string,
  date: v.nullable(isoDate),
  words: v.nullable(string),
  article: v.nullable(string),
});

const version = v.strictObject({
  article: named,
  start: offset,
  end: offset,
  quote: named,
  quoteStart: offset,
  kind,
  min: v.nullable(finite),
  max: v.nullable(finite),
  iso: v.nullable(isoDates),
  bound,
  unit: v.nullable(string),
  per: v.nullable(string),
  speaker: v.nullable(string),
  standing,
  asOf: v.nullable(isoDates),
  scope: v.nullable(string),
  origin: string,
  chain: list(chainLink),
  shingles: list(hash),
  question: string,
  signature,
});

const claim = v.strictObject({
  id: named,
  question: string,
  versions: v.pipe(v.array(offset), v.minLength(1, 'a claim has at least one version')),
});

/** The shape of a pack file. Unknown keys are refused; what the parts say of one another is checked apart. */
export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT, `this program reads packs of format ${PACK_FORMAT}`),
  title: named,
  maker: string,
  licence: string,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/u, 'not a language tag')),
  articles: list(article, MOST_ARTICLES),
  versions: list(version, MOST_VERSIONS),
  claims: list(claim, MOST_CLAIMS),
});
