// Starts `storlom demo` on a free port, each time with a data folder of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BINARY = process.env.STORLOM_BINARY ?? fileURLToPath(new URL('../../target/debug/storlom', import.meta.url));
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 10_000;

/** Builds the demo's world once; every `start` then gets a fresh copy of it. */
export class Demos {
  #seed;

  async prepare() {
    this.#seed = await folder();
    const demo = await startIn(this.#seed);
    await demo.stop();
  }

  /** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
  async start() {
    const own = await folder();
    await cp(this.#seed, own, { recursive: true });
    const demo = await startIn(own);
    return { url: demo.url, stop: () => demo.stop().finally(() => remove(own)) };
  }

  async remove() {
    if (this.#seed) await remove(this.#seed);
  }
}

/** A server that somebody else started and stops. */
export function running(url) {
  return { prepare: async () => {}, start: async () => ({ url, stop: async () => {} }), remove: async () => {} };
}

async function startIn(data) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['demo', '--listen', `127.0.0.1:${port}`, '--database', `sqlite:${join(data, 'demo.sqlite')}`];
  const child = spawn(BINARY, args, { stdio: ['ignore', 'ignore', 'pipe'] });
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const folder = () => mkdtemp(join(tmpdir(), 'storlom-e2e-'));
const remove = (path) => rm(path, { recursive: true, force: true });
