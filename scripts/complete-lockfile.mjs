/**
 * Adds to package-lock.json the packages of other platforms that it should name. A registry that mirrors the packages
 * of one platform makes npm leave them out, and `npm ci` refuses such a lockfile. Run it after a change of packages.
 *
 *   node scripts/complete-lockfile.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCKFILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const PLATFORM = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|loong64|ppc64|riscv64|s390x)/;

const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
const added = Object.values(lock.packages).flatMap((owner) =>
  Object.entries(owner.optionalDependencies ?? {})
    .filter(([name, version]) => isMissing(name, version))
    .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, owner)]),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
lock.packages = Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other platforms added.`);

/** An exact version whose name ends in a platform, and that the lockfile does not name. */
function isMissing(name, version) {
  return PLATFORM.test(name) && /^\d+\.\d+\.\d+$/.test(version) && !lock.packages[`node_modules/${name}`];
}

function entryFor(name, version, owner) {
  const [, os, cpu] = PLATFORM.exec(name);
  const libc = name.endsWith('-musl') ? ['musl'] : name.endsWith('-gnu') ? ['glibc'] : undefined;
  return { version, cpu: [cpu], ...(owner.dev && { dev: true }), ...(libc && { libc }), optional: true, os: [os] };
}
