// Walks every journey in a real browser, with scripts and without.
//
//   node run.mjs [journey …]     the named journeys, or all
//
// STORLOM_BINARY    the binary to start (default: the development build)
// STORLOM_E2E_URL   a server that already runs, instead of starting one per journey

import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { launch } from './lib/browser.mjs';
import { Demos, running } from './lib/demo.mjs';
import { Person } from './lib/person.mjs';

const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
const HEIGHT = 900;

async function main(wanted) {
  const journeys = await load(wanted);
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  const demos = process.env.STORLOM_E2E_URL ? running(process.env.STORLOM_E2E_URL) : new Demos();
  const browser = await launch();
  const count = { passed: 0, failed: 0 };
  try {
    await demos.prepare();
    const all = journeys.flatMap(walks);
    const take = async (walk) => {
      const began = Date.now();
      const reason = await attempt(browser, demos, walk);
      count[reason ? 'failed' : 'passed'] += 1;
      console.log(`${reason ? 'FAILED' : 'ok'}  ${title(walk)}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
      if (reason) console.log(`  ${reason}`);
    };
    // Two at a time, each on a server of its own. Those that wait for the clock wait beside each other and the others.
    const rest = all.filter(({ journey }) => !journey.waits);
    const inTurn = async () => {
      for (let walk = rest.shift(); walk; walk = rest.shift()) await take(walk);
    };
    await Promise.all([inTurn(), inTurn(), ...all.filter(({ journey }) => journey.waits).map(take)]);
  } finally {
    await browser.close();
    await demos.remove();
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0;
}

async function load(wanted) {
  const folder = new URL('journeys/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort();
  const journeys = await Promise.all(files.map(async (file) => (await import(new URL(file, folder))).default));
  const unknown = wanted.filter((name) => !journeys.some((journey) => journey.name === name));
  if (unknown.length) throw new Error(`no such journey: ${unknown.join(', ')}`);
  return wanted.length ? journeys.filter((journey) => wanted.includes(journey.name)) : journeys;
}

/**
 * A journey at each of its widths, with scripts and without, unless it says that one of them is enough. Every width and
 * both ways are walked every time; each width both ways with STORLOM_LONG.
 */
function walks(journey) {
  const [ways, widths] = [journey.scripts ?? [true, false], journey.widths ?? [1280]];
  const all = ways.flatMap((scripts) => widths.map((width) => ({ journey, scripts, width })));
  const crossed = ways.length === 2 && widths.length === 2 && !process.env.STORLOM_LONG;
  return crossed ? all.filter(({ scripts, width }) => scripts === (width === widths[0])) : all;
}

const title = ({ journey, scripts, width }) => `${journey.name}, ${width} px, scripts ${scripts ? 'on' : 'off'}`;

/** Walks once on a server of its own; the reason where it fails. */
async function attempt(browser, demos, walk) {
  let demo;
  let context;
  try {
    demo = await (walk.journey.start ?? (() => demos.start()))();
    context = await browser.newContext({
      javaScriptEnabled: walk.scripts,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      viewport: { width: walk.width, height: HEIGHT },
    });
    const page = await context.newPage();
    const person = new Person(page, demo.url, camera(walk), walk.scripts);
    try {
      await walk.journey.run(person, demo);
    } catch (error) {
      await shoot(page, walk, 'failed');
      throw error;
    }
    return undefined;
  } catch (error) {
    return error.message;
  } finally {
    await context?.close();
    await demo?.stop();
  }
}

/** Pictures are numbered in the order of the pages; with scripts off they look the same, and only failures are kept. */
function camera(walk) {
  let step = 0;
  return async (page) => {
    step += 1;
    if (walk.scripts) await shoot(page, walk, String(step).padStart(2, '0'));
  };
}

async function shoot(page, { journey, scripts, width }, step) {
  const name = `${journey.name}-${step}-${width}${scripts ? '' : '-no-scripts'}.png`;
  await page.screenshot({ path: SCREENSHOTS + name, fullPage: true });
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
