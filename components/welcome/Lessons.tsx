import { stateOfMention } from '../../lib/core/comparison/mention-state';
import { Badge } from '../Badge';
import { Card } from '../Card';
import { SampleMark } from '../pieces/SampleMark';
import { sampleMentions } from '../pieces/sample-mentions';
import { useWelcomeWords } from './welcome-words';

interface LessonsProps {
  /** Key of the mention whose card is open. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

const page = { title: null, outlet: null, date: '2025-11-14' };

/** The badge of the line in which something happened. */
const badgeOf = ({ target }: Event): HTMLElement | null | undefined =>
  (target as Element | null)?.closest('li')?.querySelector<HTMLElement>('.ss-badge');

/** One line of a made-up article for each state, with a real badge that opens a real card. */
export function Lessons({ open, onOpen }: LessonsProps) {
  const words = useWelcomeWords();
  return (
    <>
      <p class="ss-quiet">{words.tryIt}</p>
      <ul class="ss-lessons">
        {sampleMentions.map((mention, at) => {
          const isOpen = open === mention.key;
          const close = (event: Event) => {
            onOpen(null);
            badgeOf(event)?.focus();
          };
          return (
            <li
              key={mention.key}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && isOpen) close(event);
              }}
            >
              <p class="ss-txt">
                {words.lessons[at]?.before}
                <SampleMark state={stateOfMention(mention)} words={mention.words} />
                {words.lessons[at]?.after}
                <span class="ss-lesson-note">{words.lessons[at]?.note}</span>
              </p>
              <Badge
                mention={mention}
                form="long"
                own={false}
                open={isOpen}
                onOpen={() => onOpen(isOpen ? null : mention.key)}
              />
              {isOpen && <Card mention={mention} page={page} onClose={close} onMute={close} takesFocus={true} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
