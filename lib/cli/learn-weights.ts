/**
 * Learns the weights of `lib/core/claims` from the corpus's own stories that are not held, and writes `weights.generated.ts`.
 * `npx tsx lib/cli/learn-weights.ts [--dry]`; prints, for each story, how weights learned without it rank its pairs.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES } from '../core/claims/feature-names';
import { PRIORS } from '../core/claims/weights';
import { textsToLearnFrom } from './learn/corpus-texts';
import { type LabelledPair, labelledPairs, labelledStatements, weighed } from './learn/examples';
import { learn, type Model, type Prior } from './learn/logistic-regression';

const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const OUT = fileURLToPath(new URL('../core/claims/weights.generated.ts', import.meta.url));
/** Holds weights to what is known before learning; more hides what few pairs show, less repeats the stories by heart. */
const PULL = 20;
const priorsFor = (kind: 'quantity' | 'date'): Prior[] =>
  FEATURES.map((feature) => ({
    start: PRIORS[feature][kind],
    sign: PRIORS[feature].sign,
    most: PRIORS[feature].most ?? Number.POSITIVE_INFINITY,
    fixed: PRIORS[feature].fixed === true,
  }));
const KINDS = { quantities: priorsFor('quantity'), dates: priorsFor('date') };

const isDate = ({ a }: LabelledPair): boolean => a.compiled.value.kind === 'date';
const oddsOf = ({ bias, of }: Model, { features }: LabelledPair): number =>
  features.reduce((sum, value, at) => sum + value * (of[at] ?? 0), bias);

/** Pairs of stories told as outlets tell them, or of stories made of near misses. Unrelated texts go with either. */
const ofKind = (pairs: readonly LabelledPair[], lifelike: boolean): LabelledPair[] =>
  pairs.filter(({ a, b }) => [a, b].every(({ text }) => text.story === null || text.lifelike === lifelike));

/** The mean of what each kind of story teaches: neither drowns the other, and what only one of them shows counts half. */
function learnBothKinds(pairs: readonly LabelledPair[], priors: readonly Prior[]): Model {
  const models = [true, false].map((lifelike) => learn(weighed(ofKind(pairs, lifelike)), priors, PULL));
  const mean = (of: (model: Model) => number) => models.reduce((sum, model) => sum + of(model), 0) / models.length;
  return { bias: mean(({ bias }) => bias), of: Float64Array.from(priors, (_, at) => mean(({ of }) => of[at] ?? 0)) };
}

/** Average precision of the pairs ranked by a model: the share of right pairs above each right pair. */
function averagePrecision(model: Model, pairs: readonly LabelledPair[]): number {
  const ranked = pairs
    .map((pair) => ({ isPair: pair.isPair, odds: oddsOf(model, pair) }))
    .sort((x, y) => y.odds - x.odds);
  let right = 0;
  let sum = 0;
  ranked.forEach(({ isPair }, at) => {
    if (!isPair) return;
    right += 1;
    sum += right / (at + 1);
  });
  return right === 0 ? 0 : sum / right;
}

function printLeaveOneOut(name: keyof typeof KINDS, pairs: readonly LabelledPair[], stories: readonly string[]): void {
  for (const story of stories) {
    const inStory = (pair: LabelledPair) => pair.a.text.story === story || pair.b.text.story === story;
    const own = pairs.filter(inStory);
    const model = learnBothKinds(
      pairs.filter((pair) => !inStory(pair)),
      KINDS[name],
    );
    console.log(
      `${name} ${story}: ${own.filter(({ isPair }) => isPair).length} right pairs of ${own.length}, average precision ${averagePrecision(model, own).toFixed(3)}`,
    );
  }
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

function asSource(constant: string, doc: string, { bias, of }: Model): string {
  const lines = FEATURES.map((feature, at) => `    '${feature}': ${round(of[at] ?? 0)},`);
  return `/** ${doc} */\nexport const ${constant}: Weights = {\n  bias: ${round(bias)},\n  of: {\n${lines.join('\n')}\n  },\n};\n`;
}

const texts = textsToLearnFrom(CORPUS);
const pairs = labelledPairs(labelledStatements(texts));
const stories = [...new Set(texts.flatMap(({ story }) => (story === null ? [] : [story])))];
const quantities = pairs.filter((pair) => !isDate(pair));
const dates = pairs.filter(isDate);
if (process.argv.includes('--check')) {
  printLeaveOneOut('quantities', quantities, stories);
  printLeaveOneOut('dates', dates, stories);
}
const [quantityModel, dateModel] = [learnBothKinds(quantities, KINDS.quantities), learnBothKinds(dates, KINDS.dates)];
const source = `// Made by lib/cli/learn-weights.ts from the stories of tests/corpus that are not held; run that again, do not change this.\nimport type { Weights } from './weights';\n\n${asSource('QUANTITY_WEIGHTS', 'For counts, money, percentages, measures, durations.', quantityModel)}\n${asSource('DATE_WEIGHTS', 'For dates.', dateModel)}`;
if (process.argv.includes('--dry')) console.log(source);
else writeFileSync(OUT, source);
console.log(`${pairs.length} pairs of ${stories.length} stories, ${pairs.filter(({ isPair }) => isPair).length} right`);
