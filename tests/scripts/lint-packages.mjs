import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * `npm run lint:packages`: Mozilla's linter over the package for Firefox, as its store runs it. The linter is fetched by
 * npx when it is asked for: three hundred packages that nothing else here needs. Ends with code 1 at any error, and at
 * any warning without an explanation below.
 */
const LINTER = 'web-ext@10.7.0';

/** What the linter warns of and why it stands. */
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

const parameters = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
const linter = spawn('npx', ['--yes', LINTER, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
const { errors, warnings, notices } = JSON.parse(await text(linter.stdout));
const problems = [...errors, ...warnings].filter(
  ({ code, file }) => !EXPLAINED.some((known) => known.code === code && known.file.test(file ?? '')),
);
for (const { _type, code, file, line, message } of problems) {
  console.error(`✗ ${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`);
}
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; ${problems.length} unexplained`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
