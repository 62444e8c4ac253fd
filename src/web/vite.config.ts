import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../public', import.meta.url));

/** Other files of public/ are kept in git; only what an earlier build put there goes. */
const forgetEarlierBuild = (): Plugin => ({
  name: 'forget-earlier-build',
  apply: 'build',
  buildStart: () => {
    rmSync(`${outDir}/assets`, { recursive: true, force: true });
    rmSync(`${outDir}/index.html`, { force: true });
  },
});

/** `npx vite src/web` serves the page for its development, with the calls passed on to a Parley on port 3000. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [react(), forgetEarlierBuild()],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2023',
    // Mermaid's kinds of diagrams are pieces of their own, loaded when they are drawn.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'http://127.0.0.1:3000', ws: true },
    },
  },
});
