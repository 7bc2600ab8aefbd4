const HEADING = /^## Unreleased\n/m;
const PARTS = ['major', 'minor', 'patch'];

/**
 * The next version after `version`, by the part that grows.
 * @param {string} version `1.2.3`
 * @param {string} part `major`, `minor` or `patch`
 * @returns {string}
 */
export function nextVersion(version, part) {
  const at = PARTS.indexOf(part);
  if (at < 0) throw new Error(`Say which part of the version grows: ${PARTS.join(', ')}.`);
  const numbers = version.split('.').map(Number);
  return PARTS.map((_, index) => (index < at ? numbers[index] : index === at ? (numbers[index] ?? 0) + 1 : 0)).join(
    '.',
  );
}

/**
 * The changelog with what was unreleased under a version and a date.
 * @param {string} changelog Markdown
 * @param {string} version
 * @param {string} date `2026-01-31`
 * @returns {string}
 * @throws when nothing is unreleased
 */
export function cutRelease(changelog, version, date) {
  if (!releaseNotes(changelog, 'Unreleased')) throw new Error('CHANGELOG.md has nothing under "Unreleased".');
  return changelog.replace(HEADING, `## Unreleased\n\n## ${version}, ${date}\n`);
}

/**
 * What stands under a version's heading; undefined when the version has none.
 * @param {string} changelog Markdown
 * @param {string} version or `Unreleased`
 * @returns {string | undefined}
 */
export function releaseNotes(changelog, version) {
  const section = changelog.split(/^## /m).find((each) => each.split(/[,\n]/)[0] === version);
  return section?.replace(/^.*\n/, '').trim() || undefined;
}
