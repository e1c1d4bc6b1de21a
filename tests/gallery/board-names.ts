/** The boards in the order in which they are shown. Apart from the boards themselves, so that Node can read it. */
export const boardNames = [
  'badges',
  'cards',
  'cards-bad-input',
  'recap',
  'popup',
  'popup-states',
  'popup-selection',
  'options',
  'options-many-rules',
  'options-problems',
  'welcome',
  'icons',
] as const;

export type BoardName = (typeof boardNames)[number];
