import type { Mention, Version } from '../../core/claims/types';
import type { GroupView, RowView } from '../../core/comparison/views/group-view';
import type { MentionView } from '../../core/comparison/views/mention-view';
import { type VersionView, versionId } from '../../core/comparison/views/version-view';

/** A mention, and all that is shown of it on its page. */
export interface KnownMention {
  readonly mention: Mention;
  /** Where the sentence that it stands in does, as the mention says where it does itself. */
  readonly sentence: Pick<Mention, 'start' | 'end'>;
  readonly view: MentionView;
}

/** What is known of a stretch of text, as it travels: a version that several mentions share stands in it once. */
export interface LookupAnswer {
  readonly mentions: readonly SentMention[];
  /** The versions of all mentions; mentions name them by their place in this list. */
  readonly versions: readonly SentVersion[];
  /** How many figures and dates were read. */
  readonly figuresRead: number;
}

interface SentVersion {
  readonly version: Omit<Version, keyof Standpoint>;
  readonly view: VersionView;
}

/** What depends on the mention: how the version stands to it, and under which origin it is counted there. */
type Standpoint = Pick<Version, 'relation' | 'origin'>;

interface SentMention extends Pick<KnownMention, 'sentence'> {
  /** Offsets are into the request's `text`. */
  readonly mention: Omit<Mention, 'versions'> & { readonly versions: readonly (Standpoint & Place)[] };
  readonly view: ViewOf<Omit<RowView, 'version'> & Place>;
}

/** A place in the list of versions. */
interface Place {
  readonly at: number;
}

/** A mention's view with these rows. */
type ViewOf<Row> = Omit<MentionView, 'card'> & {
  readonly card: Omit<MentionView['card'], 'groups'> & {
    readonly groups: readonly (Omit<GroupView, 'rows'> & { readonly rows: readonly Row[] })[];
  };
};

/** What was found, ready to travel. */
export function packAnswer(known: readonly KnownMention[], figuresRead: number): LookupAnswer {
  const views = new Map(known.flatMap(({ view }) => rowsOf(view).map(({ version }) => [version.id, version] as const)));
  const versions = new Map<string, SentVersion & Place>();
  const placeOf = (id: string): number => versions.get(id)?.at ?? -1;
  for (const { relation: _relation, origin: _origin, ...version } of known.flatMap(({ mention }) => mention.versions)) {
    const view = views.get(versionId(version));
    if (view && !versions.has(view.id)) versions.set(view.id, { version, view, at: versions.size });
  }
  const sent = (version: Version) => ({
    at: placeOf(versionId(version)),
    relation: version.relation,
    origin: version.origin,
  });
  return {
    mentions: known.map(({ mention, sentence, view }) => ({
      mention: { ...mention, versions: mention.versions.map(sent) },
      sentence,
      view: withRows(view, ({ version, how }: RowView) => ({ at: placeOf(version.id), how })),
    })),
    versions: [...versions.values()].map(({ version, view }) => ({ version, view })),
    figuresRead,
  };
}

/** The mentions of an answer as they were found. */
export function unpackMentions({ mentions, versions }: LookupAnswer): readonly KnownMention[] {
  return mentions.map(({ mention, sentence, view }) => ({
    sentence,
    mention: {
      ...mention,
      versions: mention.versions.flatMap(({ at, ...more }) => {
        const found = versions[at];
        return found ? { ...found.version, ...more } : [];
      }),
    },
    view: withRows(view, ({ at, how }) => {
      const found = versions[at];
      return found ? { version: found.view, how } : [];
    }),
  }));
}

const rowsOf = ({ card }: MentionView): readonly RowView[] => card.groups.flatMap(({ rows }) => rows);

/** The same view with each row replaced. */
function withRows<Row, Other>(view: ViewOf<Row>, replaced: (row: Row) => Other | readonly Other[]): ViewOf<Other> {
  const groups = view.card.groups.map((group) => ({ ...group, rows: group.rows.flatMap(replaced) }));
  return { ...view, card: { ...view.card, groups } };
}
