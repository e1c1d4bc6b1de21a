import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { englishReader, type Reader } from '../lib/core/comparison/reader';

/** For whom the views below write. Whoever mounts a view provides the reader of the browser's languages. */
export const ReaderContext = createContext<Reader>(englishReader);

/** The reader that the views above provide. */
export const useReader = (): Reader => useContext(ReaderContext);
