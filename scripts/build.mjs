/** `npm run build`: the database client, the server into dist/ and the page into public/. */
import { build } from './steps/build.mjs';
import { orFail } from './steps/run.mjs';

await orFail(build);
