import { WrongUse } from '../wrong-use';

/** Halves of the corpus: rules and weights are made on the tuned one, the held one is only ever scored. */
export const HALVES = ['tuned', 'held'] as const;
export type Half = (typeof HALVES)[number];

/** What is asked of the bench. */
export interface QualityOptions {
  readonly halves: readonly Half[];
  readonly listsErrors: boolean;
  readonly asJson: boolean;
}

/** What the command line says. Throws `WrongUse` on anything unknown. */
export function parseOptions(args: readonly string[]): QualityOptions {
  let halves: readonly Half[] = HALVES;
  let listsErrors = false;
  let asJson = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '--errors') listsErrors = true;
    else if (arg === '--json') asJson = true;
    else if (arg === '--half') {
      at += 1;
      halves = halvesOf(args[at]);
    } else throw new WrongUse(`quality: unknown option ${arg}; known: --half tuned|held|all, --errors, --json`);
  }
  return { halves, listsErrors, asJson };
}

function halvesOf(name: string | undefined): readonly Half[] {
  if (name === 'all') return HALVES;
  const half = HALVES.find((one) => one === name);
  if (half === undefined) throw new WrongUse(`quality: --half takes tuned, held or all, not ${name}`);
  return [half];
}
