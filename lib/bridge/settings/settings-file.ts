import * as v from 'valibot';
import { failure, type Result, success } from '../../core/result';
import type { MutedClaim } from '../messages/calls';
import { checkSettings } from './check-settings';
import { modes, numberStyles, type Settings, textScales } from './settings';
import { settingsVersion, type UncheckedSettings, upgradeSettings, versionOf } from './settings-versions';
import { isHost } from './site-host';

/** All that a settings file carries. */
export interface SettingsFile {
  readonly settings: Settings;
  /** In the order of their questions' claims, so that the same state gives the same file. */
  readonly muted: readonly MutedClaim[];
}

/** What every settings file says of itself. */
const fileKind = 'second-source-settings';

/** Ten thousand rules and as many muted claims take less than half of this. */
export const largestFileBytes = 5_000_000;

const text = (most: number) =>
  v.pipe(v.string('must be a text'), v.maxLength(most, `must have at most ${most} characters`));

const rule = v.strictObject({
  host: v.pipe(text(253), v.check(isHost, 'is not the name of a site, as news.example is')),
  subdomains: v.boolean('must be true or false'),
  mode: v.picklist(modes, `must be one of ${modes.join(', ')}`),
});

const fields = v.strictObject({
  version: v.literal(settingsVersion),
  defaultMode: v.picklist(modes, `must be one of ${modes.join(', ')}`),
  rules: v.array(rule, 'must be a list'),
  recap: v.boolean('must be true or false'),
  fadeSeen: v.boolean('must be true or false'),
  textScale: v.picklist(textScales, `must be one of ${textScales.join(', ')}`),
  numbers: v.picklist(numberStyles, `must be one of ${numberStyles.join(', ')}`),
});

const mute = v.strictObject({
  claim: v.pipe(text(1_000), v.nonEmpty('must not be empty')),
  question: text(1_000),
  mutedAt: v.pipe(text(40), v.isoTimestamp('must be a date and time, as 2025-11-09T10:00:00.000Z is')),
});

const wholeFile = v.strictObject({
  kind: v.literal(fileKind),
  settings: v.custom<UncheckedSettings>(isObject, 'must be an object'),
  muted: v.array(mute, 'must be a list'),
});

/** The text of a settings file: settings in the newest shape, and muted claims. */
export function writeSettingsFile({ settings, muted }: SettingsFile): string {
  const sorted = muted.toSorted((a, b) => (a.claim < b.claim ? -1 : 1));
  const content = { kind: fileKind, settings: { version: settingsVersion, ...settings }, muted: sorted };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * What a settings file's text holds, of this version or an older one; or why it is refused, with the place: `settings.rules.3.host: …`.
 * A bad file is refused whole.
 */
export function parseSettingsFile(json: string): Result<SettingsFile> {
  if (json.length > largestFileBytes) return failure(`the file is larger than ${largestFileBytes} characters`);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  if (!isOurs(data)) return failure('kind: this is JSON, but no settings file of Second Source');
  const file = v.safeParse(wholeFile, data, { abortEarly: true });
  if (!file.success) return refused(file.issues[0], '');
  const version = versionOf(file.output.settings);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failure('settings.version: must be a whole number');
  if (version > settingsVersion)
    return failure(`settings.version: ${version} is newer than this extension, which knows ${settingsVersion}`);
  const settings = v.safeParse(
    fields,
    { ...upgradeSettings(file.output.settings), version: settingsVersion },
    { abortEarly: true },
  );
  if (!settings.success) return refused(settings.issues[0], 'settings.');
  return success({ settings: checkSettings(settings.output), muted: file.output.muted });
}

const isOurs = (data: unknown): boolean => isObject(data) && data.kind === fileKind;

function isObject(data: unknown): data is UncheckedSettings {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refused(issue: v.BaseIssue<unknown>, prefix: string): Result<never> {
  return failure(`${prefix}${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
