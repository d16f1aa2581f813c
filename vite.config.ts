import react from '@vitejs/plugin-react'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

// Sigma's layout worker is a blob; everything else comes from the folder the page lies in.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the Content-Security-Policy into the built page; the dev server needs inline scripts and does without. */
const policy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
})

/** Writes the list of the built files beside the page, which keeps them for when its server is gone. */
const fileList = (): Plugin => ({
  name: 'file-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle).filter((file) => /\.(?:js|css)$/.test(file))
    const source = JSON.stringify([...files, 'files.json'].sort())
    this.emitFile({ type: 'asset', fileName: 'files.json', source })
  },
})

/** Serves the last built bundle (`out/`) at `/bundle/` while developing. */
const lastBundle = (folder: string): Plugin => ({
  name: 'last-bundle',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/bundle', (request, response, next) => {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0])
      const file = join(folder, normalize(path))
      if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return next()
      createReadStream(file).pipe(response)
    })
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), policy(), fileList(), lastBundle(join(import.meta.dirname, 'out'))],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/web/offline/service-worker.ts' },
      output: {
        // A service worker answers for the folder it lies in, under a name that never changes.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: { format: 'es' },
  test: { include: ['tests/**/*.test.ts'] },
})
