import { packageCommand, runCommand } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** `npm run demo [-- --headless]`: the extension at work in a real browser, against a stand-in for Notion. */
try {
  await setUp();
  await runCommand(packageCommand('wxt'), ['build']);
  await runCommand(packageCommand('tsx'), ['tests/scripts/run-demo.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
