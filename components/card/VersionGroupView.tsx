import { Component } from 'preact';
import type { GroupView } from '../../lib/core/comparison/views/group-view';
import type { PageWords } from '../../lib/core/comparison/words/words';
import { Glyph } from '../pieces/Glyph';
import { OriginChain } from './OriginChain';
import { VersionRow } from './VersionRow';

interface GroupProps {
  readonly group: GroupView;
  readonly words: PageWords['card'];
}

/** Versions under their heading; folded when the heading says so. What is folded is drawn too: the browser's own search finds and opens it. */
export function VersionGroupView({ group, words }: GroupProps) {
  const heading = (
    <>
      <Glyph state={group.state} />
      {group.title} <span class="ss-n">{group.note}</span>
    </>
  );
  const rows = <Versions group={group} words={words} />;
  if (group.isOpen) {
    return (
      <div class="ss-group">
        <h3>{heading}</h3>
        {rows}
      </div>
    );
  }
  return (
    <details class="ss-group">
      <summary>{heading}</summary>
      {rows}
    </details>
  );
}

class Versions extends Component<GroupProps, { readonly isWhole: boolean }> {
  override state = { isWhole: false };

  override render({ group: { rows, passages, rest }, words }: GroupProps) {
    const isCut = rest !== null && !this.state.isWhole;
    return (
      <>
        {rows.slice(0, isCut ? rest.from : undefined).map((row) => (
          <VersionRow key={row.version.id} row={row} words={words} />
        ))}
        {isCut && (
          <p class="ss-rest">
            <button type="button" class="ss-link" onClick={() => this.setState({ isWhole: true })}>
              {rest.text}
            </button>
          </p>
        )}
        {(rest && !isCut ? rest.passages : passages).map((passage) => (
          <OriginChain key={passage.way} {...passage} />
        ))}
      </>
    );
  }
}
