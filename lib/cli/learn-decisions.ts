/**
 * Grows the trees that decide which pairs are shown, from the corpus's own stories that are not held, and writes `decision-trees.generated.ts`. Run after
 * `learn-weights.ts`, on whose odds they go: `npx tsx lib/cli/learn-decisions.ts [--check] [--dry]`. `--check` prints how trees grown without a quarter of the stories decide on it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoostedTrees } from '../core/claims/boosted-trees';
import { CONTEST, type ContestFeature } from '../core/claims/contest';
import { DECISION_INPUTS, decidedBy } from '../core/claims/decide';
import { PRIORS } from '../core/claims/weights';
import { textsToLearnFrom } from './learn/corpus-texts';
import { type DecisionExample, decisionExamples } from './learn/decision-examples';
import { labelledStatements } from './learn/examples';
import { growTrees, type TreeOptions } from './learn/grow-trees';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const OUT = fileURLToPath(new URL('../core/claims/decision-trees.generated.ts', import.meta.url));

/** Which way an input may count. */
const CONTEST_SIGNS: Readonly<Record<ContestFeature, 1 | 0 | -1>> = {
  'log-odds': 1,
  'ahead in its article': 0,
  'best elsewhere': 1,
  'second elsewhere': 1,
  'ahead on the page': 1,
  'best on the page': 1,
  'articles beside': 1,
};
const OPTIONS: TreeOptions = {
  trees: 120,
  depth: 4,
  step: 0.08,
  pull: 20,
  leastRows: 60,
  signs: DECISION_INPUTS.map((input) => {
    if (input === 'is a date') return 0;
    return isContest(input) ? CONTEST_SIGNS[input] : PRIORS[input].sign;
  }),
};
/** A wrong badge is worse than silence. */
const WRONG_WEIGHT = 1.5;
/** A right pair whose values differ is what the product is for. */
const OTHER_VALUE_WEIGHT = 1.5;
const FOLDS = 4;

function isContest(input: string): input is ContestFeature {
  return CONTEST.some((name) => name === input);
}

const grow = (examples: readonly DecisionExample[]): BoostedTrees =>
  growTrees(
    {
      rows: examples.map(({ row }) => row),
      labels: examples.map(({ isPair }) => isPair),
      weights: examples.map(({ isPair, hasOtherValue }) => {
        if (!isPair) return WRONG_WEIGHT;
        return hasOtherValue ? OTHER_VALUE_WEIGHT : 1;
      }),
    },
    OPTIONS,
  );

/** Of the statements with a decision above each threshold, how many are right: each statement's best pair counts. */
function printLeftOut(examples: readonly DecisionExample[]): void {
  const stories = [...new Set(examples.map(({ story }) => story))];
  const best = new Map<string, { odds: number; isPair: boolean; hasOtherValue: boolean }>();
  const answered = new Set<string>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const left = new Set(stories.filter((_, at) => at % FOLDS === fold));
    const trees = grow(examples.filter(({ story }) => !left.has(story)));
    for (const { row, isPair, hasOtherValue, story, statement } of examples) {
      if (!left.has(story)) continue;
      const key = `${story} ${statement}`;
      if (isPair) answered.add(key);
      const odds = decidedBy(trees, row);
      if (odds > (best.get(key)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(key, { odds, isPair, hasOtherValue });
    }
  }
  for (const threshold of [-1, -0.75, -0.5, -0.25, 0, 0.5, 1, 1.5]) {
    const shown = [...best.values()].filter(({ odds }) => odds >= threshold);
    const right = shown.filter(({ isPair }) => isPair);
    const other = right.filter(({ hasOtherValue }) => hasOtherValue).length;
    console.log(
      `left out, from ${threshold}: ${shown.length} shown, ${((100 * right.length) / shown.length).toFixed(1)} % right, ${((100 * right.length) / answered.size).toFixed(1)} % of those with an answer, ${other} of another value`,
    );
  }
}

const examples = decisionExamples(labelledStatements(textsToLearnFrom(CORPUS)));
console.log(`${examples.length} pairs to decide, ${examples.filter(({ isPair }) => isPair).length} right`);
if (process.argv.includes('--check')) printLeftOut(examples);
const trees = grow(examples);
const source = `// Made by lib/cli/learn-decisions.ts from the stories of tests/corpus that are not held; run that again, do not change this.\nimport type { BoostedTrees } from './boosted-trees';\n\n/** Log-odds that a pair is one, from \`DECISION_INPUTS\`. */\nexport const DECISION_TREES: BoostedTrees = ${JSON.stringify(trees)};\n`;
if (!process.argv.includes('--dry')) writeFileSync(OUT, source);
