import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { parts } from './parts';

/** In the order in which they are told. */
const promises = ['here', 'verdicts', 'silent', 'pages'] as const;

/** Version, licence, what the extension promises, and what it is made with. */
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
      <details class="ss-parts">
        <summary>{words.parts}</summary>
        <table class="ss-tab">
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.usedFor}</th>
              <th scope="col">{words.licenceOf}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, licence, use }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.uses[use]}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
