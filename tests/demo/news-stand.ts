import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Answer, htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { frontPage, type StandPage } from './front-page';
import { breitbartPage } from './seed-pages/breitbart';
import { newsComAuPage } from './seed-pages/news-com-au';
import { thinLineNewsPage } from './seed-pages/thin-line-news';
import { timeNewsPage } from './seed-pages/time-news';
import { ukrainskaPravdaPage } from './seed-pages/ukrainska-pravda';

/** The pages by name. */
export const STAND = {
  courier: {
    path: '/tidewater-courier',
    title: 'An army that was never announced',
    outlet: 'The Tidewater Courier (made up)',
    note: 'known claims in other words and other figures',
  },
  dispatch: {
    path: '/meridian-dispatch',
    title: 'The people who count other people’s soldiers',
    outlet: 'Meridian Dispatch (made up)',
    note: 'known claims, brought late by script',
  },
  timeNews: {
    path: '/time-news',
    title: 'North Korean Soldiers Face First Combat in Russia’s Kursk Region: Reports',
    outlet: 'Time.news',
    note: 'a seed: dark, three columns, an interview',
  },
  newsComAu: {
    path: '/news-com-au',
    title: 'Tens of thousands of Russian, North Korean troops to attack Ukraine',
    outlet: 'news.com.au',
    note: 'a seed: tags inside figures, cookie bar, advertisement',
  },
  thinLineNews: {
    path: '/thin-line-news',
    title: 'North Korea To Deploy Military Support To Ukraine, Boosting Russian Forces',
    outlet: 'Thin Line News',
    note: 'a seed: a weblog with a comment form',
  },
  breitbart: {
    path: '/breitbart-repost',
    title: 'Rumors Swirl North Korea Is Preparing to Deploy Troops to Ukraine',
    outlet: 'Breitbart, as reposted',
    note: 'a seed: a table for the layout, line breaks for paragraphs',
  },
  ukrainskaPravda: {
    path: '/ukrainska-pravda',
    title: 'North Korea to send engineering troops to occupied territories of Ukraine – TV Chosun',
    outlet: 'Ukrainska Pravda',
    note: 'a seed: divisions only, other headlines beside it',
  },
  lighthouse: {
    path: '/harbour-gazette',
    title: 'The lighthouse is open again',
    outlet: 'Harbour Gazette (made up)',
    note: 'no known claim, though the figures look alike: nothing may appear',
  },
  german: {
    path: '/uferblatt',
    title: 'Wer zählt die Soldaten?',
    outlet: 'Uferblatt (made up)',
    note: 'not in English: nothing may appear',
  },
  germanUnmarked: {
    path: '/uferblatt-unmarked',
    title: 'Wer zählt die Soldaten?',
    outlet: 'Uferblatt (made up)',
    note: 'the same without a language in its markup',
  },
} as const satisfies Record<string, StandPage>;

/** A page that a reader brings along: `npm start -- --page FILE`. */
export interface ExtraPage {
  readonly path: string;
  readonly html: string;
}

/** Serves the news-stand on this machine; the seeds' pages are made from `seeds/` at each request. */
export function openNewsStand(options: { port?: number; extra?: ExtraPage } = {}): Promise<LocalServer> {
  return serve((path) => answerFor(path, options.extra), options.port);
}

function answerFor(path: string, extra: ExtraPage | undefined): Answer | null {
  if (path === extra?.path) return htmlAnswer(extra.html);
  if (path === '/') return htmlAnswer(frontPage(Object.values(STAND)));
  const render = RENDERERS[path];
  return render === undefined ? null : htmlAnswer(render());
}

const RENDERERS: Readonly<Record<string, () => string>> = {
  [STAND.courier.path]: () => article('tidewater-courier.html'),
  [STAND.dispatch.path]: () => article('meridian-dispatch.html'),
  // The dispatch asks for its own story.
  '/meridian-dispatch-story': () => article('meridian-dispatch-story.html'),
  [STAND.lighthouse.path]: () => article('harbour-gazette.html'),
  [STAND.german.path]: () => article('uferblatt.html'),
  [STAND.germanUnmarked.path]: () => article('uferblatt.html').replace('<html lang="de">', '<html>'),
  [STAND.timeNews.path]: timeNewsPage,
  [STAND.newsComAu.path]: newsComAuPage,
  [STAND.thinLineNews.path]: thinLineNewsPage,
  [STAND.breitbart.path]: breitbartPage,
  [STAND.ukrainskaPravda.path]: ukrainskaPravdaPage,
};

function article(file: string): string {
  return readFileSync(resolve(import.meta.dirname, 'articles', file), 'utf8');
}
