import { parseArgs } from 'node:util';
import type { BrowserFamily } from '../browsers/find-browser';

/** What was asked for on the command line of `npm start`. */
export interface DemoOptions {
  /** An address or a file; left out, the news-stand's front page. */
  readonly page: string | null;
  /** A pack to build in instead of the bundled one. */
  readonly pack: string | null;
  readonly family: BrowserFamily | null;
  readonly headless: boolean;
  readonly port: number;
}

/** Said for `--help` and after a wrong option. */
export const USAGE = `npm start -- [options]

  --page URL|FILE               open this page instead of the news-stand (.html, or .txt as paragraphs)
  --pack FILE                   know the claims of this pack instead of the bundled one
  --browser chromium|firefox    which kind of browser; otherwise the first that is found
  --headless                    no window: print the badges of each page, write screenshots, end

BROWSER_PATH names a browser in another place, PORT the port of the news-stand.`;

/** Reads the command line and `PORT`. Throws with what is wrong in it. */
export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): DemoOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      page: { type: 'string' },
      pack: { type: 'string' },
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    page: values.page ?? null,
    pack: values.pack ?? null,
    family: familyOf(values.browser),
    headless: values.headless,
    port: portOf(env.PORT),
  };
}

function familyOf(name: string | undefined): BrowserFamily | null {
  if (name === undefined || name === 'chromium' || name === 'firefox') return name ?? null;
  throw new Error(
    `--browser ${name}: only chromium and firefox are known (Chrome, Edge and Brave are of the first kind)`,
  );
}

const HIGHEST_PORT = 65_535;

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 0;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new Error(`PORT: ${text} is not a port`);
  return port;
}
