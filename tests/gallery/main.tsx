import { render } from 'preact';
import { OwnPageWordsContext } from '../../components/own-page-words';
import { ReaderContext } from '../../components/reader-context';
import pages from '../../components/styles/pages.css?inline';
import { readerFor } from '../../lib/core/comparison/reader';
import { isLanguage, wordsOf } from '../words/message-files';
import { boards, isBoardName } from './boards';
import gallery from './gallery.css?inline';
import { mirroredWords, pseudoWords } from './pseudo-locale';

const style = document.createElement('style');
style.textContent = pages + gallery;
document.head.append(style);
const place = document.createElement('div');
document.body.append(place);

/**
 * Shows one board: `#board=cards&dir=rtl&scale=2&theme=dark&words=uk`. Without a board, all of them, one below the other. `words=pseudo` is a made-up
 * language, `dir=rtl` one that is written from right to left.
 */
function draw(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const root = document.documentElement;
  root.dir = asked.get('dir') ?? 'ltr';
  const scale = Number(asked.get('scale') ?? 1);
  root.style.setProperty('--ss-scale', String(scale));
  const theme = asked.get('theme');
  if (theme) root.dataset.theme = theme;
  const name = asked.get('board') ?? '';
  const shown = isBoardName(name) ? [name] : Object.keys(boards).filter(isBoardName);
  const language = asked.get('words') ?? (root.dir === 'rtl' ? 'mirrored' : 'en');
  const madeUp = language === 'mirrored' ? mirroredWords : pseudoWords;
  const words = isLanguage(language) ? wordsOf(language) : madeUp(wordsOf('en'));
  root.lang = words.language;
  root.dir = words.direction;
  render(
    <ReaderContext.Provider value={readerFor([], words)}>
      <OwnPageWordsContext.Provider value={words}>
        {shown.map((board) => (
          <section key={board} class="board" aria-label={board}>
            {boards[board](scale)}
          </section>
        ))}
      </OwnPageWordsContext.Provider>
    </ReaderContext.Provider>,
    place,
  );
}

addEventListener('hashchange', draw);
draw();
