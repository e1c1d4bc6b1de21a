import type { ComponentChildren } from 'preact';
import type { BoardName } from './board-names';
import { badgeBoard } from './boards/badges';
import { cardBoard, hardCardBoard } from './boards/cards';
import { iconBoard } from './boards/icons';
import { manyRulesBoard, optionsBoard, optionsProblemsBoard, welcomeBoard } from './boards/pages';
import { emptyPopupBoard, popupBoard, selectionBoard } from './boards/popups';
import { recapBoard } from './boards/recaps';

/** Every board by name; each gets the text scale. */
export const boards: Readonly<Record<BoardName, (scale: number) => ComponentChildren>> = {
  badges: badgeBoard,
  cards: cardBoard,
  'cards-bad-input': hardCardBoard,
  recap: recapBoard,
  popup: popupBoard,
  'popup-states': emptyPopupBoard,
  'popup-selection': selectionBoard,
  options: optionsBoard,
  'options-many-rules': manyRulesBoard,
  'options-problems': optionsProblemsBoard,
  welcome: welcomeBoard,
  icons: iconBoard,
};

/** True for the name of a board. */
export const isBoardName = (name: string): name is BoardName => Object.hasOwn(boards, name);
