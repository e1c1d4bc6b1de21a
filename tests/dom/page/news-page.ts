/** Prose without figures, long enough to make an article. */
export const prose =
  'Nobody at the ministry wanted to say what the men are there for, or when they would be home again with their families and their work.';

/** A plain news page: one column, `main` 640 px wide in the middle. `head` and `body` are added to it. */
export function newsPage({
  paragraphs = [],
  head = '',
  after = '',
  attributes = 'lang="en"',
}: {
  readonly paragraphs?: readonly string[];
  readonly head?: string;
  readonly after?: string;
  readonly attributes?: string;
}): string {
  const written = [...paragraphs, prose, prose].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Soldiers at the border</title><style>
body { margin: 0; font: 18px/1.5 serif; background: #fff; color: #111 }
main { max-width: 640px; margin: 40px auto; padding: 0 16px }
p { margin: 0 0 20px }
</style>${head}</head><body><main><article><h1>Soldiers at the border</h1>
${written}
</article></main>${after}</body></html>`;
}

/** Two paragraphs with figures that the tests plant claims for. */
export const twoFigures = [
  'The ministry said on Monday that 10,000 soldiers are at the border, and that more of them are to be sent by the end of the month if the talks fail.',
  'It had spoken of 500 officers in the week before, and of three of the generals who were to lead them. The other side has not said how many it has.',
] as const;
