import type { Mention, Version } from '../../claims/types';
import { impliedYear } from '../badge-text';
import { differenceText, toldText } from '../difference';
import type { State } from '../mention-state';
import { countOrigins } from '../origins';
import { rangeText } from '../range-elsewhere';
import type { Reader } from '../reader';
import { groupVersions, type VersionGroup } from '../version-groups';
import { fill } from '../words/message';
import { type PassageView, passageViews } from './passage-view';
import type { VersionView, VersionViews } from './version-view';

/** A version in a group, with how it differs from the page. */
export interface RowView {
  readonly version: VersionView;
  readonly how: string;
}

/** Versions under one heading of the card. */
export interface GroupView {
  readonly state: State;
  readonly title: string;
  /** Beside the title: how many versions, or what is in the folded group. */
  readonly note: string;
  readonly isOpen: boolean;
  readonly rows: readonly RowView[];
  /** The ways of the reports of the rows shown at first. */
  readonly passages: readonly PassageView[];
  /** What is shown when asked for: the rows from here on, the words to ask with, and the ways of all rows; `null` when all is shown at first. */
  readonly rest: { readonly from: number; readonly text: string; readonly passages: readonly PassageView[] } | null;
}

/** So many rows are shown at once; the rest when asked for, so that a claim told by hundreds opens as fast. */
const shownAtFirst = 8;

/** The card's groups for a mention. */
export const groupViews = (mention: Mention, reader: Reader, views: VersionViews): readonly GroupView[] =>
  groupVersions(mention, reader).map((group) => groupView(group, mention, reader, views));

function groupView(group: VersionGroup, mention: Mention, reader: Reader, views: VersionViews): GroupView {
  const { state, title, isOpen, versions } = group;
  const more = versions.length - shownAtFirst;
  return {
    state,
    title,
    note: noteText(group, mention, reader),
    isOpen,
    rows: versions.map((version) => ({ version: views.of(version), how: howText(version, mention, reader) })),
    passages: passageViews(versions.slice(0, shownAtFirst), reader),
    rest:
      more > 0
        ? {
            from: shownAtFirst,
            text: reader.count(reader.words.card.showMore, more),
            passages: passageViews(versions, reader),
          }
        : null,
  };
}

/** Of what is folded the heading gives the values themselves, of what is seen below it how many they are. */
function noteText({ isOpen, versions: told }: VersionGroup, mention: Mention, reader: Reader): string {
  const { count, group } = reader.words;
  const versions = reader.count(count.versions, told.length);
  const origins = reader.count(count.origins, countOrigins(told));
  const options = { form: 'long', own: mention, impliedYear: impliedYear(mention) } as const;
  const value = isOpen ? '' : rangeText(told, options, reader);
  return value === '' ? fill(group.counted, { versions, origins }) : fill(group.folded, { value, origins });
}

/** The heading above and the line beside it say another standing already. */
const howText = (version: Version, mention: Mention, reader: Reader): string =>
  (version.relation === 'other-standing' ? toldText : differenceText)(mention, version, reader);
