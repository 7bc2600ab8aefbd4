import { SAMPLE_WORKSPACE } from '../e2e/sample-workspace.ts';
import { startEmulator } from '../notion-emulator/start-emulator.ts';
import type { EmulatorSettings } from './emulator-process.ts';

/** The other side of `emulator-process.ts`. */
const { latencyMs, window }: EmulatorSettings = JSON.parse(process.argv[2] ?? '');
const emulator = await startEmulator({ tlsPort: false });
const [workspace] = SAMPLE_WORKSPACE.workspaces ?? [];
emulator.seed({
  ...SAMPLE_WORKSPACE,
  workspaces: [{ name: 'Bench', ...workspace, requestsPerWindow: window.requests }],
});
emulator.state.rateWindow = window.ms;
emulator.state.faults.add({ delayBefore: latencyMs });
// Whoever asked for it is gone.
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(emulator.state.requests.map(({ status }) => ({ status }))));
process.send?.({ url: emulator.url, dataSourceId: emulator.state.dataSources.keys().next().value });
