import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * `npm run lint:packages`: Mozilla's linter over both packages, as Firefox's store runs it over its own. The linter is
 * fetched by npx when it is asked for: three hundred packages that nothing else here needs. Ends with code 1 at
 * anything but a notice that has no explanation below.
 */
const LINTER = 'web-ext@10.7.0';
const PACKAGES = ['.output/firefox-mv3', '.output/chrome-mv3'];

/** What the linter complains of and why it stands. */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^extract\.js$/,
    why: 'Readability, on an inert copy of the page in which nothing runs and nothing loads',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    why: 'Preact’s dangerouslySetInnerHTML, which nothing of ours uses',
  },
];

/** The same for the package for Chromium, of which the linter does not know that it is for another browser. */
const NOT_FOR_FIREFOX = [
  ...EXPLAINED,
  ...Object.entries({
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'Firefox has a package of its own, with an event page',
    ADDON_ID_REQUIRED: 'Chromium derives the id from the key of the store',
    MANIFEST_PERMISSIONS: 'permissions that Firefox does not know: offscreen documents, the side panel',
    MISSING_DATA_COLLECTION_PERMISSIONS: 'declared to Chromium’s stores in their forms, not in the manifest',
  }).map(([code, why]) => ({ code, file: /^manifest\.json$/, why })),
];

const counts = await Promise.all(PACKAGES.map(lint));
process.exitCode = counts.some((unexplained) => unexplained > 0) ? 1 : 0;

/** @param {string} folder @returns {Promise<number>} of complaints without an explanation */
async function lint(folder) {
  const explained = folder.includes('firefox') ? EXPLAINED : NOT_FOR_FIREFOX;
  const parameters = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const linter = spawn('npx', ['--yes', LINTER, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { errors, warnings, notices } = JSON.parse(await text(linter.stdout));
  const problems = [...errors, ...warnings].filter(
    ({ code, file }) => !explained.some((known) => known.code === code && known.file.test(file ?? '')),
  );
  for (const { _type, code, file, line, message } of problems) {
    console.error(`✗ ${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`);
  }
  const found = `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`;
  console.log(`${folder}: ${found}; ${problems.length} unexplained`);
  return problems.length;
}
