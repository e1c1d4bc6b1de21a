import { useState } from 'preact/hooks';
import type { PageMention } from '../../lib/bridge/messages/page-state';
import type { Cell, ClaimTable, Row } from '../../lib/core/comparison/claim-table';
import { fill } from '../../lib/core/comparison/words/message';
import { usePopupWords } from '../own-page-words';
import { Glyph } from '../pieces/Glyph';
import { useReader } from '../reader-context';
import { ClaimDetail } from './ClaimDetail';
import { OutletName } from './OutletName';

interface TableProps {
  readonly table: ClaimTable<PageMention>;
  /** `null` where the page cannot show them. */
  readonly onShow: ((key: string) => void) | null;
  /** `null` where nothing may be stored. */
  readonly onMute: ((mention: PageMention) => void) | null;
}

/** Claims by outlets, this page first. Each claim opens to its plot and versions, one at a time. */
export function ClaimTableView({ table, onShow, onMute }: TableProps) {
  const words = usePopupWords();
  const [open, setOpen] = useState<string | null>(null);
  const columns = 1 + table.outlets.length + (table.hasFurther ? 1 : 0);
  return (
    <table class="ss-cmp">
      <caption class="ss-hide">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="ss-here">
            {words.thisPage}
          </th>
          {table.outlets.map((outlet) => (
            <th key={outlet} scope="col">
              <OutletName name={outlet} />
            </th>
          ))}
          {table.hasFurther && <th scope="col">{words.moreOutlets}</th>}
        </tr>
      </thead>
      {table.rows.map((row) => (
        <ClaimRow
          key={row.claim}
          row={row}
          columns={columns}
          hasFurther={table.hasFurther}
          isOpen={open === row.claim}
          onToggle={() => setOpen(open === row.claim ? null : row.claim)}
          onShow={onShow}
          onMute={onMute}
        />
      ))}
    </table>
  );
}

interface ClaimRowProps extends Pick<TableProps, 'onShow' | 'onMute'> {
  readonly row: Row<PageMention>;
  readonly columns: number;
  readonly hasFurther: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function ClaimRow({ row, columns, hasFurther, isOpen, onToggle, onShow, onMute }: ClaimRowProps) {
  const words = usePopupWords();
  const isPutAside = row.mentions.every(({ muted }) => muted);
  return (
    <tbody data-state={row.state} class={isOpen ? 'ss-open' : undefined}>
      <tr class="ss-q">
        <th scope="rowgroup" colSpan={columns}>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <Glyph state={row.state} />
            <span dir="auto">
              {row.question}
              {isPutAside && <span class="ss-quiet"> ({words.putAside})</span>}
            </span>
          </button>
        </th>
      </tr>
      <tr class="ss-v">
        <td class="ss-here">{lines(row.own)}</td>
        {row.cells.map((cell, at) => (
          <OutletCell key={at} cell={cell} />
        ))}
        {hasFurther && <FurtherCell count={row.further} />}
      </tr>
      {isOpen && (
        <tr class="ss-detail">
          <td colSpan={columns}>
            <ClaimDetail row={row} onShow={onShow} onMute={onMute} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Texts one below the other. */
const lines = (texts: readonly string[]) =>
  texts.map((text) => (
    <span key={text} class="ss-line">
      <bdi>{text}</bdi>
    </span>
  ));

function OutletCell({ cell }: { readonly cell: Cell | null }) {
  const words = usePopupWords();
  const reader = useReader();
  if (!cell) {
    return (
      <td>
        <span class="ss-hide">{words.notTold}</span>
      </td>
    );
  }
  return (
    <td>
      {cell.values.map(({ text, isComparable }) => (
        <span key={text} class={isComparable ? 'ss-line' : 'ss-line ss-aside'}>
          <bdi>{text}</bdi>
        </span>
      ))}
      {cell.more > 0 && (
        <span class="ss-line ss-quiet">
          <span aria-hidden="true">+{reader.numberFormat({}).format(cell.more)}</span>
          <span class="ss-hide">{fill(words.moreValues, { n: reader.numberFormat({}).format(cell.more) })}</span>
        </span>
      )}
    </td>
  );
}

function FurtherCell({ count }: { readonly count: number }) {
  const words = usePopupWords();
  const reader = useReader();
  if (count === 0) return <td />;
  return (
    <td class="ss-quiet">
      <span aria-hidden="true">+{reader.numberFormat({}).format(count)}</span>
      <span class="ss-hide">{reader.count(words.furtherOutlets, count)}</span>
    </td>
  );
}
