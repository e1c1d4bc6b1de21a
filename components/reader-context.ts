import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from '../lib/core/comparison/reader';

/** For whom the views below write. Whoever mounts a view provides the reader of the browser's languages. */
export const ReaderContext = createContext<Reader | null>(null);

/** The reader that the views above provide. Throws when they provide none. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('no reader: whoever mounts a view provides one');
  return reader;
}
