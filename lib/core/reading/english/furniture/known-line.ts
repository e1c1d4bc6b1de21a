import { FURNITURE_LINES, FURNITURE_OPENINGS, SOCIAL_NETWORKS } from '../lexicons/furniture-words';
import { furnitureLineRule, type Line } from './furniture-rule';

/** A line with a furniture opening that is longer than this is a paragraph that happens to open so. */
const LONGEST_OPENING_LINE = 30;
const LONGEST_FOLLOW_LINE = 14;

/** `5 min read`, `12 comments`, `3 hours ago`, `1.2K shares`, `Page 2 of 5` */
const COUNTER =
  /^(?:\d[\d.,]*\s?[km]?\s(?:min(?:ute)?s?\sread|shares?|comments?|views?|likes?|replies|retweets?)|\d+\s(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\sago|page\s\d+\sof\s\d+|\d+\/\d+)$/;

/** `Follow Jane Doe on Facebook and X.` */
function asksToFollow({ bare, wordCount, tokens }: Line): boolean {
  return (
    bare.startsWith('follow ') &&
    wordCount <= LONGEST_FOLLOW_LINE &&
    tokens.some(({ lower }) => SOCIAL_NETWORKS.has(lower))
  );
}

/** Lines known from many pages: advertisements, navigation, share buttons, counters, copyright, "Read more". */
export const knownLine = furnitureLineRule('furniture-line', (line) => {
  const { bare, wordCount } = line;
  if (FURNITURE_LINES.has(bare) || COUNTER.test(bare) || asksToFollow(line)) return true;
  return wordCount <= LONGEST_OPENING_LINE && FURNITURE_OPENINGS.some((opening) => bare.startsWith(opening));
});
