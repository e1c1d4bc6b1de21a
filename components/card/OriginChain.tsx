import type { PassageView } from '../../lib/core/comparison/views/passage-view';

/** How one report came to the outlets: "2 outlets, 1 origin", then each station with the words that cite the one before. */
export function OriginChain({ counts, way, stations }: PassageView) {
  return (
    <div class="ss-origin">
      <p>
        <b>{counts}</b> {way}
      </p>
      <ol class="ss-chain">
        {stations.map(({ name, facts, words }) => (
          <li key={name}>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            <span class="ss-quiet">{facts}</span>
            {words !== null && <q dir="auto">{words}</q>}
          </li>
        ))}
      </ol>
    </div>
  );
}
