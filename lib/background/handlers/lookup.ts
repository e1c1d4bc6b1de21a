import * as v from 'valibot';
import { type LookupRequest, longestLookup, longestMessageBytes } from '../../bridge/messages/calls';
import { type LookupAnswer, packAnswer } from '../../bridge/messages/lookup-answer';
import { numberStyles } from '../../bridge/settings/settings';
import { type Reader, withNumbers } from '../../core/comparison/reader';
import { MentionViews } from '../../core/comparison/views/mention-view';
import { findKnown, type Library } from '../library/find-known';

/** Longer addresses and titles than this are no news page's. */
const longestField = 8_000;

const shortText = v.pipe(v.string(), v.maxLength(longestField));

const lookupRequest = v.strictObject({
  url: shortText,
  title: v.nullable(shortText),
  outlet: v.nullable(shortText),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  text: v.pipe(v.string(), v.maxLength(longestLookup)),
  numbers: v.picklist(numberStyles),
});

/** True for a request that a well-behaved page side makes. */
export function isLookupRequest(request: unknown): request is LookupRequest {
  return v.is(lookupRequest, request) && bytesOf(request) <= longestMessageBytes;
}

const bytesOf = (request: LookupRequest): number => new TextEncoder().encode(JSON.stringify(request)).length;

/** What is known of a stretch of a page, worded for its reader: the page only draws it. */
export async function lookup(request: LookupRequest, library: Library, reader: Reader): Promise<LookupAnswer> {
  const { mentions, sentences, figuresRead } = await findKnown(request, library);
  const views = new MentionViews(request.date, withNumbers(reader, request.numbers));
  const known = mentions.map((mention) => {
    const { start, end } = sentences.find((each) => each.start <= mention.start && each.end >= mention.end) ?? mention;
    const words = request.text.slice(mention.start, mention.end);
    return { mention, sentence: { start, end }, view: views.of({ ...mention, words }) };
  });
  return packAnswer(known, figuresRead);
}
