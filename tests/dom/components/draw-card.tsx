import { render } from 'preact';
import { Card } from '../../../components/Card';
import overlay from '../../../components/styles/overlay.css?inline';
import { crowd } from '../../gallery/fixtures/bad-input';
import { viewOf } from '../../gallery/of-mentions';
import { englishReader } from '../../words/readers';

const ignore = () => {};

/** Draws the card of two hundred versions into a fresh shadow root, lays it out, takes it away, and gives the milliseconds until it was laid out. */
export function drawCrowd(): number {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlay);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  // As it came from the worker
  const view = viewOf(crowd, englishReader);
  const started = performance.now();
  render(<Card view={view} id="crowd" reader={englishReader} onClose={ignore} onMute={ignore} />, root);
  root.querySelector('.ss-card')?.getBoundingClientRect();
  const ms = performance.now() - started;
  render(null, root);
  host.remove();
  return ms;
}
