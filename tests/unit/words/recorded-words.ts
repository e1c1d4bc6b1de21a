/** Words that note which of them are read, by their path: `badge_others`. */
export function recordedWords<T extends object>(words: T, read: Set<string>, path = ''): T {
  return new Proxy(words, {
    get: (target, name, receiver) => {
      const word: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol') return word;
      if (typeof word === 'string') read.add(path + name);
      return typeof word === 'object' && word !== null ? recordedWords(word, read, `${path + name}_`) : word;
    },
  });
}
