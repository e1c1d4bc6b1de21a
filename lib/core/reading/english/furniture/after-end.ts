import { END_OF_ARTICLE } from '../lexicons/furniture-words';
import { furnitureRule } from './furniture-rule';

/** Before this share of the lines such words are no end. */
const EARLIEST_SHARE = 0.4;

/** Everything behind "Leave a Reply" and the like, where readers speak and forms stand. */
export const afterEnd = furnitureRule('after-article', (lines) => {
  const end = lines.findIndex((line, at) => END_OF_ARTICLE.has(line.bare) && at >= lines.length * EARLIEST_SHARE);
  return new Set(end < 0 ? [] : lines.slice(end).map((line) => line.paragraph));
});
