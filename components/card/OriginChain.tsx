import { isoText } from '../../lib/core/comparison/notation/date-notation';
import { outletsAndOrigins, type Passage, type Station } from '../../lib/core/comparison/origins';
import { fill } from '../../lib/core/comparison/words/message';
import { useReader } from '../reader-context';

/** How one report came to the outlets: "2 outlets, 1 origin", then each station with the words that cite the one before. */
export function OriginChain({ passage }: { readonly passage: Passage }) {
  const reader = useReader();
  const names = passage.stations.map(({ name }) => isolated(name));
  const arrow = reader.words.direction === 'rtl' ? ' ← ' : ' → ';
  return (
    <div class="ss-origin">
      <p>
        <b>{outletsAndOrigins(passage.versions, reader)}</b>{' '}
        {passage.isLine
          ? names.join(arrow)
          : isolated(passage.origin) + arrow + reader.list(names.slice(1), 'conjunction')}
      </p>
      <ol class="ss-chain">
        {passage.stations.map((station) => (
          <StationItem key={station.name} station={station} />
        ))}
      </ol>
    </div>
  );
}

/** A name that is written from the other side, or turns what follows it, must not disturb its neighbours. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function StationItem({ station }: { readonly station: Station }) {
  const reader = useReader();
  const { card } = reader.words;
  const date = isoText(station.date, 'short', reader);
  const cites = station.words !== null;
  const facts = [cites && date !== '' ? fill(card.says, { date }) : date, station.isInLibrary ? '' : card.notInLibrary];
  return (
    <li>
      <b>
        <bdi>{station.name}</bdi>
      </b>{' '}
      <span class="ss-quiet">{facts.filter((fact) => fact !== '').join(', ')}</span>
      {cites && <q dir="auto">{station.words}</q>}
    </li>
  );
}
