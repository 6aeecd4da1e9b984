// A house of its own with a real mail server: a foundation set up as its operator does it, served as in production.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { BINARY, folder, freePort, remove, serving } from './server.mjs';

const run = promisify(execFile);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PYTHON = at('../../target/testkit-python/bin/python');
const SERVER = at('../../crates/testkit/src/smtp.py');
const LETTER_LIMIT_MS = 20_000;

/** One who organises: her link to come in with is `door`. */
export const ORGANISER = { name: 'Ylva Norén', email: 'ylva.noren@stiftelsen.example' };

export async function house() {
  const data = await folder();
  const post = await mailServer();
  const port = await freePort();
  const own = ['--database', `sqlite:${join(data, 'house.sqlite')}`, '--key-file', join(data, 'house.key')];
  const url = `http://127.0.0.1:${port}`;
  const storlom = async (...args) => (await run(BINARY, [...args, ...own])).stdout.trim();
  const serve = () => serving(
    ['serve', ...own, '--public-url', url, '--smtp', `smtp://127.0.0.1:${post.port}`, '--mail-from', 'lom@stiftelsen.example'],
    port,
  );

  await storlom('migrate');
  await storlom(
    'admin', 'agency', '--name', 'Stiftelsen Prov', '--slug', 'stiftelsen', '--kind', 'foundation',
    '--administrator-name', 'Ture Falk', '--administrator-email', 'ture.falk@stiftelsen.example',
  );
  const people = join(data, 'people.csv');
  await writeFile(people, `namn;e-post;enhet;roll\n${ORGANISER.name};${ORGANISER.email};;stiftelsen\n`);
  await storlom('admin', 'people', people, '--agency', 'stiftelsen');
  const door = await storlom('admin', 'link', '--agency', 'stiftelsen', '--email', ORGANISER.email, '--public-url', url);
  let server = await serve();

  return {
    url,
    door: new URL(door).pathname,

    /**
     * The newest letter to the address with these words in its subject. Letters leave once a minute, and at once when
     * the server starts: it is started anew.
     */
    async letter(to, subject) {
      await server.stop();
      server = await serve();
      const deadline = Date.now() + LETTER_LIMIT_MS;
      for (;;) {
        const all = await post.letters();
        const found = all.filter((one) => one.to.includes(to) && one.subject.includes(subject)).at(-1);
        if (found) return found;
        if (Date.now() > deadline) {
          throw new Error(`no letter to ${to} about ${subject}: ${all.map((one) => `${one.to} ${one.subject}`).join('; ') || 'none'}`);
        }
        await sleep(100);
      }
    },

    async stop() {
      await server.stop().finally(() => post.stop());
      await remove(data);
    },
  };
}

/** aiosmtpd, as the tests of letters start it. */
async function mailServer() {
  await access(PYTHON).catch(() => { throw new Error('no aiosmtpd yet: cargo test -p testkit smtp'); });
  const taken = await folder();
  const child = spawn(PYTHON, ['-c', await readFile(SERVER, 'utf8'), taken, 'plain', ''], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = await once(createInterface(child.stdout), 'line');
  const read = (name) => readFile(join(taken, name), 'utf8');

  return {
    port: Number(port),

    /** Those that it has taken, in order: receivers, subject, text, paths of their links by their word, calendar files. */
    async letters() {
      const names = await readdir(taken);
      const numbers = names.filter((name) => name.endsWith('.eml')).map((name) => Number.parseInt(name, 10));
      return Promise.all(numbers.sort((a, b) => a - b).map(async (number) => {
        const [to, head, text] = await Promise.all(['to', 'head', 'body'].map((part) => read(`${number}.${part}`)));
        const files = names.filter((name) => name.startsWith(`${number}-`) && name.endsWith('.ics'));
        return {
          to: to.split('\n').slice(1),
          subject: /^Subject: (.*)$/m.exec(head)?.[1] ?? '',
          text,
          link: (word) => new RegExp(`https?://[^/\\s]+(/\\S*/brev/${word}/[0-9a-f]+)`).exec(text)?.[1],
          calendars: await Promise.all(files.map(read)),
        };
      }));
    },

    async stop() {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
      await remove(taken);
    },
  };
}
