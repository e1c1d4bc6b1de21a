import { english } from '../../core/reading/english/english';
import { readText, traceText } from '../../core/reading/read';
import { statementLine } from '../contract';
import { articlesFromInput, writeLine } from '../streams';

/** `extract [--trace]`: every quantity and date of the texts on standard input; with `--trace` what each rule did, on standard error. */
export async function extract({ trace }: { readonly trace?: boolean | undefined }): Promise<void> {
  for await (const article of articlesFromInput()) {
    if (trace) writeTrace(article.id, traceText(article, english).steps, article.text);
    const { statements } = readText(article, english);
    await writeLine({ id: article.id, statements: statements.map(statementLine) });
  }
}

type Steps = ReturnType<typeof traceText>['steps'];

function writeTrace(id: string, steps: Steps, text: string): void {
  const words = ({ start, end }: { start: number; end: number }) => JSON.stringify(text.slice(start, end));
  for (const { rule, added, dropped, changed } of steps) {
    for (const statement of added) process.stderr.write(`${id} ${rule} + ${words(statement)}\n`);
    for (const statement of dropped) process.stderr.write(`${id} ${rule} - ${words(statement)}\n`);
    for (const { before, after } of changed)
      process.stderr.write(`${id} ${rule} ~ ${changeLine(before, after)} ${words(after)}\n`);
  }
}

/** The fields that a rule changed, as `field old -> new`. */
function changeLine(before: object, after: object): string {
  return Object.entries(after)
    .map(([field, value]) => ({
      field,
      old: JSON.stringify(before[field as keyof typeof before]),
      now: JSON.stringify(value),
    }))
    .filter(({ old, now }) => old !== now)
    .map(({ field, old, now }) => `${field} ${old} -> ${now}`)
    .join(', ');
}
