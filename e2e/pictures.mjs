// Takes the guide's pictures anew from the running demo: node pictures.mjs
//
// The demo is built on today's date, so the days in the pictures move; nothing else should.

import { fileURLToPath } from 'node:url';

import { launch } from './lib/browser.mjs';
import { Demos } from './lib/demo.mjs';

const FOLDER = fileURLToPath(new URL('../docs/guide/bilder/', import.meta.url));
const [FJALL, LILLA] = ['/fjallmyndigheten', '/lilla-tillsynsnamnden'];
const [WIDE, PHONE] = [{ width: 1100, height: 760 }, { width: 390, height: 780 }];
// A whole picture with its words.
const TALL = { width: 1100, height: 1180 };

/** Name of the picture, who sees it, the page, and how large the screen is. */
const PICTURES = [
  ['oversikt', null, '/oversikt', WIDE],
  ['start', 'Annika Fors', FJALL, WIDE],
  ['avtal', 'Annika Fors', `${FJALL}/avtal/2`, WIDE],
  ['vad-saknas', 'Annika Fors', `${FJALL}/avtal/2/vad-saknas`, WIDE],
  ['plan', 'Annika Fors', `${FJALL}/plan`, WIDE],
  ['arshjul', 'Annika Fors', `${FJALL}/arshjul`, WIDE],
  ['uppfoljning', 'Annika Fors', `${FJALL}/uppfoljning`, WIDE],
  ['redovisning', 'Annika Fors', `${FJALL}/redovisning/2025`, WIDE],
  ['medel', 'Petra Kronvall', `${FJALL}/medel`, WIDE],
  ['avsattning', 'Petra Kronvall', `${FJALL}/medel/avsattning`, WIDE],
  ['synpunkter', 'Marie Sundin', `${FJALL}/avtal/2/synpunkter`, WIDE],
  ['vad-kan-jag-soka', null, `${LILLA}/vad-kan-jag-soka`, PHONE],
  ['guiden', 'Isak Bergqvist', `${LILLA}/ansokan/ny`, PHONE],
  ['min-ansokan', 'Isak Bergqvist', `${LILLA}/arenden/2026-1`, PHONE],
  ['utvardering-ny', 'David Holmér', `${FJALL}/utvardering/ny`, WIDE],
  ['utvardering-svar', 'Hanna Wester', `${FJALL}/utvardering/1`, TALL],
  ['utvardering-oppet', 'Hanna Wester', `${FJALL}/utvardering/2`, TALL],
  ['kalender', null, '/stiftelsen-omstallning/kalender', WIDE],
  ['evenemang', 'Agneta Ryberg', '/stiftelsen-omstallning/kalender/11', WIDE],
  ['medarbetare', 'Lina Strandh', `${FJALL}/medarbetare`, WIDE],
];

const demos = new Demos();
const browser = await launch();
try {
  await demos.prepare();
  const demo = await demos.start();
  for (const [name, who, path, viewport] of PICTURES) {
    const context = await browser.newContext({ viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
    const page = await context.newPage();
    if (who) {
      await page.goto(`${demo.url}/demo`);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
      await page.getByRole('button', { name: `Gå in som ${who}` }).first().click();
    }
    const answer = await page.goto(demo.url + path);
    if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
    await page.screenshot({ path: `${FOLDER}${name}.png` });
    await context.close();
  }
  await demo.stop();
} finally {
  await browser.close();
  await demos.remove();
}
