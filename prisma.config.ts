import { defineConfig } from 'prisma/config';

/** For Prisma's own commands. The server brings its database up to date by itself when it starts. */
export default defineConfig({
  schema: 'prisma/sqlite',
  migrations: { path: 'prisma/sqlite/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/parley.db' },
});
