import { defineConfig } from 'vite';
import { serviceWorker } from './service-worker.build.ts';

/** The API of a server started with `npm start`, for `npm run dev:web`. */
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [serviceWorker(import.meta.dirname)],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // WeChat's and X5's web views of 2021 and later (console.md §4).
    target: 'es2020',
    // Asked for by the strict content security policy: nothing is inlined into pages or styles as data.
    assetsInlineLimit: 0,
    // What a page may weigh is measured by scripts/check-web-size.mjs, over all that it loads first.
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      // antd marks its modules for server components, which there are none of here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
});
