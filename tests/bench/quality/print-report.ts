import { groupBy } from '../../../lib/core/comparison/group-by';
import { countNames } from './counts';
import type { HalfReport } from './half-report';
import type { Figure } from './intervals';
import type { ErrorCase } from './list-errors';

/** The report in lines of text. `listsErrors` adds every error of a half whose errors are known. */
export function reportLines(report: HalfReport, listsErrors: boolean): string[] {
  return [
    ...heading(report),
    '',
    ...matching(report),
    '',
    ...storyRows(report),
    '',
    ...curve(report),
    '',
    ...pairs(report),
    '',
    ...standing(report),
    '',
    ...reading(report),
    '',
    ...(report.errors === null ? ['errors of held texts are not shown'] : errorLines(report.errors, listsErrors)),
  ];
}

function heading({ half, sizes: { stories, indexed, read, unrelated, pairs: labelled } }: HalfReport): string[] {
  const what = half === 'tuned' ? 'rules and weights are made on these texts' : 'these texts are only ever scored';
  return [
    `-- ${half} half: ${what}`,
    `${stories} stories, ${indexed} texts indexed, ${read} read, ${unrelated} unrelated texts read against each story's index, ${labelled} labelled pairs; 95 % intervals from drawing texts anew`,
  ];
}

function matching({ matching: { counts, figures }, library }: HalfReport): string[] {
  return [
    `precision  ${percentOf(figures.precision)}  ${counts.right} right of ${counts.detected} badges`,
    `recall     ${percentOf(figures.recall)}  ${counts.right} of ${counts.known} mentions of known claims`,
    `F1         ${percentOf(figures.f1)}`,
    `different  ${percentOf(figures.different)}  recall of the ${counts.different} whose value no indexed text gives`,
    `purity     ${percentOf(figures.purity)}  of ${counts.versions} versions shown in right badges`,
    `coverage   ${percentOf(figures.coverage)}  of ${counts.coverAll} that right badges could show`,
    `false      ${numberOf(figures.falsePer100Unrelated)}  badges per 100 unrelated texts (${counts.falseOnUnrelated} on ${counts.unrelated} readings)`,
    'all stories in one library:',
    `  precision ${percentOf(library.figures.precision)}   recall ${percentOf(library.figures.recall)}   different ${percentOf(library.figures.different)}   false per 100 ${numberOf(library.figures.falsePer100Unrelated)}`,
  ];
}

function storyRows({ stories }: HalfReport): string[] {
  const rows = stories.map(({ name, counts, figures }) => [
    name,
    percent(figures.precision),
    percent(figures.recall),
    percent(figures.different),
    percent(figures.purity),
    percent(figures.coverage),
    `${counts.right} of ${counts.detected}`,
    String(counts.known),
    String(counts.falseOnUnrelated),
  ]);
  const head = ['story', 'precision', 'recall', 'different', 'purity', 'coverage', 'badges', 'known', 'on unrelated'];
  return table([head, ...rows]);
}

function curve({ curve: points }: HalfReport): string[] {
  const rows = points.map(({ threshold, probability, isShipped, figures }) => [
    `${threshold.toFixed(2)} (${probability.toFixed(2)})${isShipped ? ' shipped' : ''}`,
    percent(figures.precision),
    percent(figures.recall),
    percent(figures.f1),
    percent(figures.different),
    number(figures.falsePer100Unrelated),
  ]);
  return table([['threshold', 'precision', 'recall', 'F1', 'different', 'false per 100'], ...rows]);
}

function pairs({ pairs: { counts, figures } }: HalfReport): string[] {
  return [
    `relation   ${percentOf(figures.relation)}  of ${counts.read} pairs read; ${counts.pairs - counts.read} of ${counts.pairs} could not be read`,
    `origin     ${percentOf(figures.origin)}  of the same; one origin seen ${percent(figures.sameOriginFound.value)} of ${counts.sameOrigin}, two origins ${percent(figures.otherOriginFound.value)} of ${counts.otherOrigin}`,
  ];
}

function standing({ standing: { rows, figures } }: HalfReport): string[] {
  const body = rows.map((row) => [
    row.standing,
    percent(row.precision),
    percent(row.recall),
    percent(row.f1),
    String(row.annotated),
  ]);
  return [
    `standing   ${percentOf(figures.macroF1)}  macro-F1; accuracy ${percent(figures.accuracy.value)}`,
    ...table([['', 'precision', 'recall', 'F1', 'annotated'], ...body]),
  ];
}

function reading({ reading: { counts, figures } }: HalfReport): string[] {
  return [
    `found      ${percentOf(figures.found)}  of ${counts.annotated} annotated figures and dates`,
    `value      ${percentOf(figures.value)}`,
    `bounds     ${percentOf(figures.bounds)}  of ${counts.numbers} figures`,
    `kind       ${percentOf(figures.kind)}`,
    `date       ${percentOf(figures.date)}  of ${counts.dates} dates`,
    `speaker    ${percentOf(figures.speakerRecall)}  of ${counts.speakers} credited; precision ${percentOf(figures.speakerPrecision)}`,
    `not annotated ${percentOf(figures.notAnnotated)} of ${counts.statements} statements`,
  ];
}

function errorLines(errors: readonly ErrorCase[], listsCases: boolean): string[] {
  const groups = [...groupBy(errors, ({ group }) => group)];
  return groups.flatMap(([group, cases]) => [
    `${group}: ${cases.length}`,
    ...countNames(cases.map(({ kind }) => kind)).flatMap(({ name, count }) => [
      `  ${String(count).padStart(4)}  ${name}`,
      ...(listsCases ? caseLines(cases.filter(({ kind }) => kind === name)) : []),
    ]),
  ]);
}

const caseLines = (cases: readonly ErrorCase[]): string[] =>
  cases.map(({ place, words }) => `          ${place}: ${words}`);

/** Rows in columns, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** "81.3 %", or a dash when there was nothing to measure. */
export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`;
}

const number = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));
const bounds = ({ low, high }: Figure, scale: number): string =>
  `(${number(scale * low)}–${number(scale * high)})`.padEnd(14);
const percentOf = (figure: Figure): string => `${percent(figure.value).padStart(7)} ${bounds(figure, 100)}`;
const numberOf = (figure: Figure): string => `${number(figure.value).padStart(7)} ${bounds(figure, 1)}`;
