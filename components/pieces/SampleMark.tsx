import type { State } from '../../lib/core/comparison/mention-state';

/** Words underlined as in an article. */
export function SampleMark({ state, words }: { readonly state: State; readonly words: string }) {
  return (
    <span class="ss-sample-mark" data-state={state}>
      {words}
    </span>
  );
}
