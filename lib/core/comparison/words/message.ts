/** A text with places for values in braces: `{count} more`. */
export type Text = string;

/** A text for each plural category that its language tells apart; `other` always. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, Text>> & { other: Text }>;

/** The text with each `{name}` replaced by its value; a name without a value stays as it is. */
export function fill(text: Text, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]{1,20})\}/g, (place, name: string) => values[name] ?? place);
}
