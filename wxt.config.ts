import { defineConfig } from 'wxt';
export default defineConfig({ imports: false, hooks: { 'build:manifestGenerated': (_w, m) => { m.content_scripts = [{ matches: ['http://*/*','https://*/*'], js: ['news.js'], run_at: 'document_idle' }]; } } });
