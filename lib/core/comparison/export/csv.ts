import type { WordedMention } from '../badge-text';
import type { Reader } from '../reader';
import { exportColumns, exportRows } from './export-rows';

/** A page's comparison as CSV (RFC 4180), one line a version, with a line of column names. */
export function comparisonCsv(mentions: readonly WordedMention[], reader: Reader): string {
  const head = exportColumns.map((column) => reader.words.table[column]);
  const lines = exportRows(mentions, reader).map((row) => exportColumns.map((column) => row[column]));
  return [head, ...lines].map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins with these as a formula; the words of a page must never be one. */
const formulaStart = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
