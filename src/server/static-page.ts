import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type IRouter } from 'express';

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Parley</title></head>
<body>
<h1>Parley is running</h1>
<p>Its page is not built: <code>npm start</code> builds it. Meanwhile there are the <a href="/docs">interactive
documentation</a> and the <a href="/redoc">reference</a> of the API.</p>
</body>
</html>
`;

/** Mounts the built page; where there is none, a note says so. What has a hash in its name never changes. */
export function mountStaticPage(router: IRouter, publicDir: string): void {
  router.use('/assets', express.static(join(publicDir, 'assets'), { index: false, immutable: true, maxAge: '1y' }));
  router.get('/', (_request, response, next) => {
    if (existsSync(join(publicDir, 'index.html'))) next();
    else response.set('Cache-Control', 'no-cache').type('html').send(NOT_BUILT);
  });
  router.use(express.static(publicDir, { setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }));
}
