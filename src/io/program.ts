/** What this installation is: its files and the versions of what it uses. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function* filesBelow(folder: string): Generator<string> {
  for (const dirent of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const file = path.join(folder, dirent.name);
    if (dirent.isDirectory()) yield* filesBelow(file);
    else if (/\.(js|json)$/.test(dirent.name)) yield file;
  }
}

/** The version of an installed package; packages that hide their package.json count by what is asked for. */
function installedVersion(require: NodeJS.Require, name: string, asked: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (
        JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')) as { version: string }
      ).version;
    } catch {
      continue;
    }
  }
  return asked;
}

/**
 * A digest of everything in this installation that a record or summary depends on: the code, rules and lists, the
 * locales, and the versions of the packages used. When it changes, no article counts as done.
 */
export function programDigest(): string {
  const hash = createHash('sha256');
  for (const folder of [
    path.dirname(fileURLToPath(new URL('.', import.meta.url))),
    path.join(root, 'locales'),
  ]) {
    for (const file of filesBelow(folder))
      hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const require = createRequire(import.meta.url);
  for (const [name, asked] of Object.entries(manifest.dependencies)) {
    hash.update(`${name}@${installedVersion(require, name, asked)}\n`);
  }
  return hash.digest('hex');
}
