/** Lines that put something off without a date, or past it: `TODO [2027-01-01]: …` is the only form. */
export function overdueDebts(text: string, today: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /\b(?:TODO|FIXME|XXX)\b/.test(line))
    .filter((line) => (/\bTODO \[(?<due>\d{4}-\d\d-\d\d)\]: /.exec(line)?.groups?.due ?? '') < today)
    .map((line) => line.trim());
}
