import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from './options-words';

/** Version, licence, and what the extension promises. */
export function AboutSection({ version }: { readonly version: string }) {
  const words = useOptionsWords().about;
  return (
    <>
      <p>
        {fill(words.version, { version })}. {words.licence}
      </p>
      <dl class="ss-vows">
        {words.promises.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
