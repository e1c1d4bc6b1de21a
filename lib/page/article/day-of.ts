/**
 * The day that a page's date names, as written there, without shifting it by time zones: `2024-11-05T23:30:00+02:00`, `November 5, 2024`
 * and `20241105` give `2024-11-05`; `2024-11` and `2024` stay. `null` when it is no date.
 */
export function dayOf(text: string): string | null {
  const written = text.trim().slice(0, longestDate);
  for (const pattern of patterns) {
    const groups = pattern.exec(written)?.groups;
    if (!groups?.year) continue;
    return isoDay(groups.year, groups.name ? monthNumber(groups.name) : groups.month, groups.day);
  }
  return null;
}

const longestDate = 100;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthName = `(?<name>${monthNames.map((name) => `${name}[a-z]*`).join('|')})`;
const year = '(?<year>(?:19|20)\\d\\d)';

const patterns: readonly RegExp[] = [
  // 2024-11-05T10:00:00Z, 2024/11/5, 2024.11.05
  new RegExp(`^${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`),
  // 20241105
  new RegExp(`^${year}(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)`),
  // 2024-11, 2024
  new RegExp(`^${year}(?:-(?<month>\\d\\d))?$`),
  // November 5, 2024; Nov. 5th 2024
  new RegExp(`\\b${monthName}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}\\b`, 'i'),
  // Tue, 05 Nov 2024 10:00:00 GMT; 5 November 2024
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? ${monthName}\\.?,? ${year}\\b`, 'i'),
];

function monthNumber(name: string): string {
  const index = monthNames.findIndex((known) => name.toLowerCase().startsWith(known));
  return String(index + 1);
}

function isoDay(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  const monthAsNumber = Number(month);
  if (monthAsNumber < 1 || monthAsNumber > 12) return null;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  const dayAsNumber = Number(day);
  const lastDay = new Date(Date.UTC(Number(year), monthAsNumber, 0)).getUTCDate();
  return dayAsNumber >= 1 && dayAsNumber <= lastDay ? `${upToMonth}-${day.padStart(2, '0')}` : null;
}
