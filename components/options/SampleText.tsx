import { badgeText } from '../../lib/core/comparison/badge-text';
import { BadgePicture } from '../pieces/BadgePicture';
import { SampleMark } from '../pieces/SampleMark';
import { sampleMentions, sampleSentence } from '../pieces/sample-mentions';
import { useReader } from '../reader-context';

/** A sentence with one mark of each state and its badges, as they look in an article. */
export function SampleText() {
  const reader = useReader();
  return (
    <div class="ss-sample">
      <p lang="en" dir="ltr">
        {sampleSentence[0]}
        {sampleMentions.map((mention, at) => (
          <span key={mention.key}>
            <SampleMark state={badgeText(mention, 'short', reader).state} words={mention.words} />
            {sampleSentence[at + 1]}
          </span>
        ))}
      </p>
      <p class="ss-sample-badges">
        {sampleMentions.map((mention) => (
          <BadgePicture key={mention.key} mention={mention} form="short" own={true} />
        ))}
      </p>
    </div>
  );
}
