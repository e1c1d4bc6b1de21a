import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';

/** In the order in which they are told. */
const promises = ['here', 'verdicts', 'silent', 'pages'] as const;

/** Version, licence, and what the extension promises. */
export function AboutSection({ version }: { readonly version: string }) {
  const words = useOptionsWords().about;
  return (
    <>
      <p>
        {fill(words.version, { version })}. {words.licence}
      </p>
      <dl class="ss-vows">
        {promises.map((promise) => (
          <div key={promise}>
            <dt>{words.promises[promise].title}</dt>
            <dd>{words.promises[promise].text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
