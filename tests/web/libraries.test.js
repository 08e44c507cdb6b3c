import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');
const manifest = JSON.parse(readFileSync(path.join(web, 'libman.json'), 'utf8'));

for (const { library, destination, files } of manifest.libraries) {
  test(`${library} is byte for byte what npm has`, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'library-'));
    try {
      try {
        execFileSync('npm', ['pack', library, '--silent', '--pack-destination', folder], {
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: 60_000,
        });
      } catch {
        t.skip('npm could not be reached');
        return;
      }
      execFileSync('tar', ['-xzf', `${packed(library)}.tgz`], { cwd: folder });
      for (const file of files) {
        assert.ok(
          readFileSync(path.join(folder, 'package', file)).equals(readFileSync(path.join(web, destination, file))),
          `${file} differs`,
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('every library under lib/ is named by libman.json with a version', () => {
  assert.equal(manifest.version, '3.0');
  for (const { library, destination } of manifest.libraries) {
    assert.match(library, /^(@[a-z0-9-]+\/)?[a-z0-9-]+@\d+\.\d+\.\d+$/);
    assert.ok(destination.startsWith('lib/'));
  }
});

/** The name of the file that npm packs: "@codemirror/view@6.0.0" is codemirror-view-6.0.0. @param {string} library */
function packed(library) {
  const at = library.lastIndexOf('@');
  return `${library.slice(0, at).replace(/^@/, '').replace('/', '-')}-${library.slice(at + 1)}`;
}

test('the import map names each library that other modules import by its name, and each is there', () => {
  const html = readFileSync(path.join(web, 'index.html'), 'utf8');
  const { imports } = JSON.parse(/<script type="importmap">([^<]*)</.exec(html)?.[1] ?? '{}');
  const vendored = manifest.libraries.flatMap(({ library, destination, files }) =>
    /cytoscape|signalr|mediabunny|gifenc/.test(destination) // named by their path
      ? []
      : files
          .filter((/** @type {string} */ file) => file.endsWith('.js'))
          .map((/** @type {string} */ file) => [
            library.slice(0, library.lastIndexOf('@')),
            `./${destination}/${file}`,
          ]),
  );
  assert.deepEqual(imports, Object.fromEntries(vendored.sort()));
});
