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
      execFileSync('tar', ['-xzf', `${library.replace('@', '-')}.tgz`], { cwd: folder });
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
    assert.match(library, /^[a-z0-9-]+@\d+\.\d+\.\d+$/);
    assert.ok(destination.startsWith('lib/'));
  }
});
