import { startEmulator } from '../start-emulator.ts';
import { differences } from './differences.ts';
import { type ContractReport, type ContractServer, runContract } from './run-contract.ts';

const HOME = '10000000-0000-4000-8000-000000000001';

/** Runs the contract on a server and on a fresh emulator. Answers a report in Markdown and how many differences it holds. */
export async function compareWithEmulator(server: ContractServer): Promise<{ report: string; count: number }> {
  const real = await runContract(server);
  const emulator = await startEmulator({
    tlsPort: false,
    seed: {
      workspaces: [{ name: 'Emulator', requestsPerWindow: 1_000_000 }],
      pages: [{ id: HOME, title: 'Home' }],
      tokens: [{ token: 'ntn_contract', name: 'contract', shared: ['Home'] }],
    },
  });
  try {
    const own = await runContract({ baseUrl: emulator.url, token: 'ntn_contract', page: HOME, pace: 0 });
    return compare(own, real);
  } finally {
    await emulator.close();
  }
}

function compare(own: ContractReport, real: ContractReport): { report: string; count: number } {
  const failures = [...real.failures].map(
    ([name, error]) => `| ${name} | ${cell(own.failures.get(name) ?? 'passes')} | ${cell(error)} |`,
  );
  const rows = [...new Set([...own.seen.keys(), ...real.seen.keys()])].flatMap((label) =>
    differences(own.seen.get(label), real.seen.get(label)).map(
      ({ path, left, right }) => `| ${label} ${path} | ${cell(left)} | ${cell(right)} |`,
    ),
  );
  const answers = [...real.answers].map(
    ([question, answer]) => `| ${question} | ${cell(own.answers.get(question))} | ${cell(answer)} |`,
  );
  const table = (title: string, first: string, lines: readonly string[]) =>
    `## ${title}\n\n${lines.length === 0 ? 'None.' : [`| ${first} | emulator | Notion |`, '|---|---|---|', ...lines].join('\n')}\n`;
  const report = [
    table('Cases that failed', 'case', failures),
    table('Answers that differ', 'where', rows),
    table('Open questions', 'question', answers),
  ];
  return { report: report.join('\n'), count: failures.length + rows.length };
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'absent');
  return text.replaceAll('|', '\\|').replaceAll('\n', '¶').slice(0, 300);
}
