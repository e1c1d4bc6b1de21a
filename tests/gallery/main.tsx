import { Fragment, render } from 'preact';
import { ReaderContext } from '../../components/reader-context';
import pages from '../../components/styles/pages.css?inline';
import { createReader } from '../../lib/core/comparison/reader';
import { englishWords } from '../../lib/core/comparison/words/english';
import { boards, isBoardName } from './boards';
import gallery from './gallery.css?inline';
import { PseudoLocale } from './PseudoLocale';
import { pseudoWords } from './pseudo-locale';

/** Shows one board: `#board=cards&dir=rtl&scale=2&theme=dark&words=pseudo`. Without a board, all of them, one below the other. */
const asked = new URLSearchParams(location.hash.slice(1));
const root = document.documentElement;
root.dir = asked.get('dir') ?? 'ltr';
root.lang = 'en';
const scale = Number(asked.get('scale') ?? 1);
root.style.setProperty('--ss-scale', String(scale));
const theme = asked.get('theme');
if (theme) root.dataset.theme = theme;
const style = document.createElement('style');
style.textContent = pages + gallery;
document.head.append(style);
const name = asked.get('board') ?? '';
const shown = isBoardName(name) ? [name] : Object.keys(boards).filter(isBoardName);
const place = document.createElement('div');
document.body.append(place);
const direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
const isPseudo = asked.get('words') === 'pseudo';
const words = isPseudo ? pseudoWords(englishWords) : englishWords;
const reader = createReader('en-GB', { ...words, direction });
const Words = isPseudo ? PseudoLocale : Fragment;
render(
  <ReaderContext.Provider value={reader}>
    <Words>
      {shown.map((board) => (
        <section key={board} class="board" aria-label={board}>
          {boards[board](scale)}
        </section>
      ))}
    </Words>
  </ReaderContext.Provider>,
  place,
);
