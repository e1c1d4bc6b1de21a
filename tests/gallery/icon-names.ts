import type { IconState } from '../../components/pieces/IconTile';

/** The toolbar's states, as in the files' names. */
export const iconStates: readonly IconState[] = ['known', 'quiet', 'off', 'closed'];

/** Sizes that browsers and their shops ask for. */
export const iconSizes = [16, 32, 48, 128] as const;
