import { badgeView } from '../../lib/core/comparison/views/badge-view';
import { BadgePicture } from '../pieces/BadgePicture';
import { SampleMark } from '../pieces/SampleMark';
import { sampleMentions, sampleSentence } from '../pieces/sample-mentions';
import { useReader } from '../reader-context';

/** A sentence with one mark of each state and its badges, as they look in an article. */
export function SampleText() {
  const reader = useReader();
  const samples = sampleMentions.map((mention) => ({ mention, badge: badgeView(mention, reader) }));
  return (
    <div class="ss-sample">
      <p lang="en" dir="ltr">
        {sampleSentence[0]}
        {samples.map(({ mention, badge }, at) => (
          <span key={mention.key}>
            <SampleMark state={badge.state} words={mention.words} />
            {sampleSentence[at + 1]}
          </span>
        ))}
      </p>
      <p class="ss-sample-badges">
        {samples.map(({ mention, badge }) => (
          <BadgePicture key={mention.key} badge={badge} form="short" own={true} />
        ))}
      </p>
    </div>
  );
}
