import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Reads the built packages as a store's reviewer does: no code that was not there when they were built, and no
 * permission that the privacy policy does not explain. Lists what is in them by size.
 */
const PACKAGES = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Ways to run text as code, or to load code from elsewhere. */
const FORBIDDEN = [
  [/(?<![\w.$])eval\s*\(/, 'eval'],
  [/\bnew\s+Function\s*\(/, 'new Function'],
  [/(?<![\w.$])import\s*\(\s*['"`]https?:/, 'import of a remote module'],
  [/\bimportScripts\s*\(/, 'importScripts'],
  [/<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//i, 'a remote script'],
  [/\bset(?:Timeout|Interval)\s*\(\s*['"`]/, 'a timer with text for code'],
];

const problems = (await Promise.all(PACKAGES.map(problemsOf))).flat();
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @param {string} folder */
async function problemsOf(folder) {
  const files = await filesUnder(folder);
  await printSizes(folder, files);
  const found = await Promise.all(files.filter((file) => /\.(?:js|html)$/.test(file)).map(forbiddenIn));
  return [...found.flat(), ...(await manifestProblems(folder))];
}

/** @param {string} file */
async function forbiddenIn(file) {
  const text = await readFile(file, 'utf8');
  return FORBIDDEN.flatMap(([pattern, name]) => (pattern.test(text) ? [`${file} holds ${name}`] : []));
}

/** The manifest against what PRIVACY.md tells people. @param {string} folder */
async function manifestProblems(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const policy = await readFile('PRIVACY.md', 'utf8');
  const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
    (field) => manifest[field] ?? [],
  );
  const explained = [...policy.matchAll(/^\| `([^`]+)`\s+\|/gm)].map(([, name]) => name);
  const csp = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...asked.filter((name) => !explained.includes(name)).map((name) => `PRIVACY.md does not explain ${name}`),
    ...(manifest.web_accessible_resources ? [`${folder} opens files of ours to web pages`] : []),
    ...(manifest.externally_connectable ? [`${folder} takes messages from outside`] : []),
    ...(manifest.content_scripts ? [`${folder} runs in pages without being asked`] : []),
    ...(/unsafe-(?:eval|inline)/.test(csp) || !csp.startsWith("default-src 'none'")
      ? [`${folder} has a weak CSP`]
      : []),
  ];
}

/** @param {string} folder @param {string[]} files */
async function printSizes(folder, files) {
  const sized = await Promise.all(
    files.map(async (file) => ({
      name: file.slice(folder.length + 1),
      bytes: (await stat(file)).size,
      gzip: gzipSync(await readFile(file)).length,
    })),
  );
  console.log(`\n${folder}`);
  for (const { name, bytes, gzip } of sized.sort((a, b) => b.bytes - a.bytes).filter(({ bytes }) => bytes > 1_000)) {
    const kilobytes = (count) => `${(count / 1_000).toFixed(1)} kB`.padStart(10);
    console.log(`${kilobytes(bytes)}${kilobytes(gzip)} gzip  ${name}`);
  }
}

/** @param {string} folder @returns {Promise<string[]>} */
async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    }),
  );
  return found.flat();
}
