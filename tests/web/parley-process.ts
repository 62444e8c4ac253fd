import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The built server in a process and a data folder of its own. */
export type Parley = {
  address: string;
  /** Ends the process without a word, as a crash would. */
  kill(): Promise<void>;
  /** Starts again at the same address, with the same data. */
  restart(): Promise<void>;
  /** Ends everything and removes the data. */
  end(): Promise<void>;
};

/** @param settings environment variables beside the address and the data folder */
export async function startParley(settings: Record<string, string> = {}): Promise<Parley> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-page-'));
  let { child, address } = await launch({ ...settings, DATA_DIR: dataDir, PORT: '0' });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    address,
    kill,
    restart: async () => {
      const { port } = new URL(address);
      ({ child, address } = await launch({ ...settings, DATA_DIR: dataDir, PORT: port }));
    },
    end: async () => {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function launch(settings: Record<string, string>): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /ready at (\S+)/.exec(line)?.[1];
    if (address !== undefined) return { child, address };
  }
  throw new Error('the server ended before it was ready');
}
