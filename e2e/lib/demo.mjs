// Starts `storlom demo` on a free port, each time with a data folder of its own.

import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { folder, freePort, remove, serving } from './server.mjs';

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

const startIn = async (data) => serving(['demo', '--database', `sqlite:${join(data, 'demo.sqlite')}`], await freePort());
