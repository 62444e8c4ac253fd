import { createRequire } from 'node:module';
import type { IRouter } from 'express';

/** The interactive page and the reference page; all that they load comes from this server. */

const resolve = createRequire(import.meta.url).resolve;

const page = (title: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

export const DOCS_PAGE = page(
  'Parley API',
  '<link rel="stylesheet" href="/docs/swagger-ui.css">',
  `<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>`,
);

export const REDOC_PAGE = page(
  'Parley API reference',
  '<style>body { margin: 0; }</style>',
  `<redoc spec-url="/openapi.json"></redoc>
<script src="/redoc/redoc.standalone.js"></script>`,
);

const START = `window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
});
`;

/** Address → file of a package. Nothing else of the packages is served. */
const ASSETS = {
  '/docs/swagger-ui.css': 'swagger-ui-dist/swagger-ui.css',
  '/docs/swagger-ui-bundle.js': 'swagger-ui-dist/swagger-ui-bundle.js',
  '/redoc/redoc.standalone.js': 'redoc/bundles/redoc.standalone.js',
};

/** Mounts the scripts and styles of both pages. */
export function mountDocumentationAssets(router: IRouter): void {
  router.get('/docs/start.js', (_request, response) => {
    response.type('text/javascript').send(START);
  });
  for (const [address, file] of Object.entries(ASSETS)) {
    router.get(address, (_request, response) => response.sendFile(resolve(file), { maxAge: '1d' }));
  }
}
