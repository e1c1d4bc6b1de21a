/**
 * Styles of the places themselves, beside the views' own. A badge without room is seen only while it has the focus, as a ring around the words
 * it belongs to: it would cover them otherwise.
 */
export const slotStyles = `
.ss-place[data-unplaced]{pointer-events:none;overflow:hidden}
.ss-place[data-unplaced]>*{opacity:0}
.ss-place[data-unplaced]:focus-within{outline:2px solid var(--ss-focus);outline-offset:2px}
[data-cut]{display:none}
@media print{:host{display:none!important}}
`;
