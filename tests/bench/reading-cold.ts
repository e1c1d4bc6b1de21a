/** Prints the milliseconds from the import of the reading engine to its first answer. Run in a process of its own. */
const started = performance.now();
const { readText } = await import('../../lib/core/reading/read');
const { english } = await import('../../lib/core/reading/english/english');
const { statements } = readText(
  { text: 'Police said on Tuesday that 12 boats had left.', date: '2024-11-05', title: null },
  english,
);
if (statements.length === 0) throw new Error('nothing was read');
console.log(performance.now() - started);
