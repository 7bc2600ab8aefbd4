import { readFile, writeFile } from 'node:fs/promises';
import { cutRelease, nextVersion, releaseNotes } from './cut-release.mjs';
import { runCommand } from './run-command.mjs';

/** `npm run release -- minor`: CHANGELOG.md, package.json and the lock file get the new version; nothing is committed. */
const part = process.argv[2] ?? '';
try {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const next = nextVersion(version, part);
  const today = new Date().toISOString().slice(0, 10);
  const changelog = cutRelease(await readFile('CHANGELOG.md', 'utf8'), next, today);
  await runCommand('npm', ['version', next, '--no-git-tag-version']);
  await writeFile('CHANGELOG.md', changelog);
  console.log(`${version} → ${next}\n\n${releaseNotes(changelog, next)}\n\nNow commit, tag v${next} and npm run zip.`);
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
