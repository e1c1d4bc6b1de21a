/** A pair as learning sees it. */
export interface Example {
  readonly features: Float64Array;
  readonly isPair: boolean;
  readonly weight: number;
}

/** What is learned: one number a feature, and what every pair starts from. */
export interface Model {
  readonly bias: number;
  readonly of: Float64Array;
}

/** What is known of a weight before learning: it is held to `start`, kept on its side of zero, and no greater than `most`. */
export interface Prior {
  readonly start: number;
  readonly sign: 1 | -1;
  readonly most: number;
  /** Not learned: the examples can't tell. */
  readonly fixed: boolean;
}

const ROUNDS = 400;
const FIRST_STEP = 0.15;
/** Rounds after which the step has halved. */
const HALVED_AFTER = 150;
const FIRST_BIAS = -3;

/** Examples in one block of numbers, so that a round is one plain loop. */
interface Block {
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

function blockOf(examples: readonly Example[], columns: number): Block {
  const values = new Float64Array(examples.length * (columns + 1));
  examples.forEach(({ features }, row) => {
    values.set(features, row * (columns + 1));
    values[row * (columns + 1) + columns] = 1;
  });
  return {
    values,
    labels: Float64Array.from(examples, ({ isPair }) => (isPair ? 1 : 0)),
    weights: Float64Array.from(examples, ({ weight }) => weight),
    rows: examples.length,
    columns: columns + 1,
  };
}

/** The slope of the loss at the weights; the last one is the bias's. */
function slopeAt({ values, labels, weights, rows, columns }: Block, model: Float64Array): Float64Array {
  const slope = new Float64Array(columns);
  for (let row = 0, start = 0; row < rows; row += 1, start += columns) {
    let odds = 0;
    for (let at = 0; at < columns; at += 1) odds += (model[at] as number) * (values[start + at] as number);
    const error = (weights[row] as number) * (1 / (1 + Math.exp(-odds)) - (labels[row] as number));
    for (let at = 0; at < columns; at += 1) slope[at] = (slope[at] as number) + error * (values[start + at] as number);
  }
  return slope;
}

/**
 * Logistic regression with each weight held to its prior by `pull` times the square of its distance and kept on its own side of zero.
 * The same examples give the same model. Indices below are inside their arrays by construction, hence the casts.
 */
export function learn(examples: readonly Example[], priors: readonly Prior[], pull: number): Model {
  const block = blockOf(examples, priors.length);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const model = new Float64Array(priors.length + 1);
  priors.forEach(({ start }, at) => {
    model[at] = start;
  });
  model[priors.length] = FIRST_BIAS;
  const momentum = new Float64Array(model.length);
  const scale = new Float64Array(model.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeAt(block, model);
    for (let at = 0; at < model.length; at += 1) {
      const prior = priors[at];
      const own =
        ((slope[at] as number) + (prior === undefined ? 0 : pull * ((model[at] as number) - prior.start))) / total;
      // Adam: a step of its own for each weight, since features differ in how often they are there
      momentum[at] = 0.9 * (momentum[at] as number) + 0.1 * own;
      scale[at] = 0.99 * (scale[at] as number) + 0.01 * own * own;
      const step = (FIRST_STEP * HALVED_AFTER) / (HALVED_AFTER + round);
      const next = (model[at] as number) - (step * (momentum[at] as number)) / (Math.sqrt(scale[at] as number) + 1e-9);
      if (prior?.fixed) continue;
      model[at] =
        prior === undefined ? next : prior.sign > 0 ? Math.min(prior.most, Math.max(0, next)) : Math.min(0, next);
    }
  }
  return { bias: model[priors.length] as number, of: model.slice(0, priors.length) };
}
