// Starts `storlom` on a free port, and stops it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const BINARY = process.env.STORLOM_BINARY ?? fileURLToPath(new URL('../../target/debug/storlom', import.meta.url));
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 10_000;

/**
 * Serves on the port until it is stopped.
 *
 * @param {string[]} args the command and its options, without where to listen
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serving(args, port) {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(BINARY, [...args, '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (bytes) => { log = (log + bytes).slice(-20_000); });
  const exit = once(child, 'exit').catch((error) => { log += error.message; });
  const gone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

  const stop = async () => {
    if (gone()) return;
    child.kill('SIGTERM');
    const drained = await Promise.race([exit.then(() => true), sleep(STOP_LIMIT_MS, false, { ref: false })]);
    if (drained) return;
    child.kill('SIGKILL');
    throw new Error(`storlom did not stop within ${STOP_LIMIT_MS} ms of SIGTERM`);
  };

  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(`${url}/halsa`))) {
    if (gone() || Date.now() > deadline) {
      await stop();
      throw new Error(`${BINARY} ${args.join(' ')} does not answer:\n${log}`);
    }
    await sleep(50);
  }
  return { url, stop };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export const folder = () => mkdtemp(join(tmpdir(), 'storlom-e2e-'));
export const remove = (path) => rm(path, { recursive: true, force: true });
