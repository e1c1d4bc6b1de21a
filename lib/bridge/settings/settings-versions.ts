/**
 * The shape of stored settings and of settings files. Grows by one with each change; the change gets a row in `migrations`,
 * and the shape before it a frozen example in `tests/fixtures/settings/`.
 */
export const settingsVersion = 2;

/** Settings of any version: an object whose fields nobody has checked. */
export type UncheckedSettings = Readonly<Record<string, unknown>>;

/** What leads to each version from the one before. They never throw: what they cannot read they leave for the check of fields. */
const migrations: Readonly<Record<number, (before: UncheckedSettings) => UncheckedSettings>> = {
  // Version 1 wrote large numbers as the place asked for, and had no say in it.
  2: (before) => ({ numbers: 'automatic', ...before }),
};

/** The version of a stored value. The first one did not say its number. */
export const versionOf = ({ version = 1 }: UncheckedSettings): unknown => version;

/** Settings in the newest shape. What a later version wrote stays as it is: its fields are checked one by one. */
export function upgradeSettings(stored: UncheckedSettings): UncheckedSettings {
  const version = versionOf(stored);
  const from = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
  let upgraded = stored;
  for (let next = from + 1; next <= settingsVersion; next += 1) upgraded = migrations[next]?.(upgraded) ?? upgraded;
  return upgraded;
}
