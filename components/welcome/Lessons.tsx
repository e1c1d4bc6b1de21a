import { stateOfMention } from '../../lib/core/comparison/mention-state';
import { Badge } from '../Badge';
import { Card } from '../Card';
import { useWelcomeWords } from '../own-page-words';
import { SampleMark } from '../pieces/SampleMark';
import { sampleLines } from '../pieces/sample-mentions';

interface LessonsProps {
  /** Key of the mention whose card is open. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** What a state's lesson is called. */
const lessons = { differ: 'differing', same: 'agreeing', other: 'otherwise' } as const;

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
        {sampleLines.map(({ mention, before, after }) => {
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
                <span lang="en" dir="ltr">
                  {before}
                  <SampleMark state={stateOfMention(mention)} words={mention.words} />
                  {after}
                </span>
                <span class="ss-lesson-note">{words.lessons[lessons[stateOfMention(mention)]]}</span>
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
