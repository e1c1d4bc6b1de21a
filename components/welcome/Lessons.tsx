import { MentionViews } from '../../lib/core/comparison/views/mention-view';
import { Badge } from '../Badge';
import { Card } from '../Card';
import { useWelcomeWords } from '../own-page-words';
import { SampleMark } from '../pieces/SampleMark';
import { sampleLines } from '../pieces/sample-mentions';
import { useReader } from '../reader-context';

interface LessonsProps {
  /** Key of the mention whose card is open. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** What a state's lesson is called. */
const lessons = { differ: 'differing', same: 'agreeing', other: 'otherwise' } as const;

/** The badge of the line in which something happened. */
const badgeOf = ({ target }: Event): HTMLElement | null | undefined =>
  (target as Element | null)?.closest('li')?.querySelector<HTMLElement>('.ss-badge');

/** One line of a made-up article for each state, with a real badge that opens a real card. */
export function Lessons({ open, onOpen }: LessonsProps) {
  const words = useWelcomeWords();
  const reader = useReader();
  const views = new MentionViews(null, reader);
  return (
    <>
      <p class="ss-quiet">{words.tryIt}</p>
      <ul class="ss-lessons">
        {sampleLines.map(({ mention, before, after }) => {
          const view = views.of(mention);
          const { badge, state } = view;
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
                  <SampleMark state={state} words={mention.words} />
                  {after}
                </span>
                <span class="ss-lesson-note">{words.lessons[lessons[state]]}</span>
              </p>
              <Badge
                badge={badge}
                reader={reader}
                form="long"
                own={false}
                open={isOpen}
                onOpen={() => onOpen(isOpen ? null : mention.key)}
              />
              {isOpen && (
                <Card view={view} id={mention.key} reader={reader} onClose={close} onMute={close} takesFocus={true} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
