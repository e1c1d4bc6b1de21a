import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** Compiles the fixtures' Svelte files: for a server in Node, for the client in a page. */
export function sveltePlugin(generate: 'server' | 'client'): Plugin {
  return {
    name: 'fixtures-in-svelte',
    transform: (code, id) => {
      if (!id.endsWith('.svelte')) return null;
      const { js } = compile(code, { generate, filename: id, css: 'injected' });
      return { code: js.code, map: js.map };
    },
  };
}
