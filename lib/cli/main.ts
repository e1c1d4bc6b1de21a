import { parseArgs } from 'node:util';
import { InputError, UsageError } from './input-error';

const usage = `Second Source: the command line

  build IN… --out FILE            a pack from folders of .txt with sources.json, or .jsonl files of articles
  detect [--index FILE]           known claims in the texts on standard input (JSON Lines)
  extract [--trace]               every figure and date in the texts on standard input (JSON Lines)
  scan FILE [--index FILE] [--json]   known claims on one saved page, .html or .txt
`;

const options = {
  out: { type: 'string' },
  index: { type: 'string' },
  trace: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

/** Each command loads its own code, so that `extract` need not wait for the page reader's. */
const commands: Record<
  string,
  { readonly takes: readonly (keyof Values)[]; run(paths: readonly string[], values: Values): Promise<void> }
> = {
  build: { takes: ['out'], run: async (paths, values) => (await import('./commands/build')).build(paths, values) },
  detect: {
    takes: ['index'],
    run: async (paths, values) => (await import('./commands/detect')).detect(noPaths('detect', paths, values)),
  },
  extract: {
    takes: ['trace'],
    run: async (paths, values) => (await import('./commands/extract')).extract(noPaths('extract', paths, values)),
  },
  scan: {
    takes: ['index', 'json'],
    run: async (paths, values) => (await import('./commands/scan')).scan(paths, values),
  },
};

function noPaths(name: string, paths: readonly string[], values: Values): Values {
  if (paths.length > 0) throw new UsageError(`${name} reads standard input; it takes no file ("${paths[0]}")`);
  return values;
}

async function run(words: readonly string[]): Promise<void> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'no command' : `unknown command "${name}"`);
  const { values, positionals } = parsed(rest);
  const stray = Object.keys(values).find((key) => !command.takes.some((taken) => taken === key));
  if (stray) throw new UsageError(`${name} takes no --${stray}`);
  await command.run(positionals, values);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
  else if (error instanceof InputError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
