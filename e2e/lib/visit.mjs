// What is checked on every page a journey comes to, error pages too.

import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }], // ticks of one question
    'long-title': 'off', // the title begins with what the page is, and "Fel:" before it
    'no-implicit-button-type': 'off', // a button in a form submits: that is what ours are for
    'no-trailing-whitespace': 'off', // templates leave it
  },
});

/**
 * Every fault of the page as it now stands, one sentence each.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} source the bytes the server sent, as text
 */
export async function faults(page, source) {
  const world = await isolatedWorld(page);
  try {
    return [...(await invalid(source)), ...(await overflowing(world)), ...(await inaccessible(page, world))];
  } finally {
    await world.close();
  }
}

async function invalid(source) {
  const report = await validator.validateString(source);
  return report.results
    .flatMap((result) => result.messages)
    .map((fault) => `html ${fault.ruleId}, line ${fault.line}: ${fault.message}`);
}

/** WCAG 2.2, 1.4.10: nobody scrolls sideways to read. */
async function overflowing(world) {
  const { content, window } = await world.evaluate(
    '({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth })',
  );
  return content > window ? [`the page is ${content} px wide in a window of ${window} px`] : [];
}

async function inaccessible(page, world) {
  await world.evaluate(TIMERS + axe.source);
  const light = await world.evaluate(run({}));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await world.evaluate(run({ runOnly: ['color-contrast'] }));
  await page.emulateMedia({ colorScheme: 'light' });
  const forced = process.env.STORLOM_LONG ? await inForcedColours(page, world) : [];
  return [...light, ...dark.map((fault) => `dark: ${fault}`), ...forced];
}

/** Where the reader's own colours stand: nothing that is pressed or written in may lose its edge. */
async function inForcedColours(page, world) {
  await page.emulateMedia({ forcedColors: 'active' });
  const edgeless = await world.evaluate(EDGELESS);
  await page.emulateMedia({ forcedColors: 'none' });
  return edgeless.map((what) => `forced colours: ${what} has no edge`);
}

const EDGELESS = `[...document.querySelectorAll('.button, .input, .choice, .tag, .notice, .error-summary')]
  .filter((node) => node.getClientRects().length)
  .filter((node) => { const style = getComputedStyle(node); return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0; })
  .map((node) => node.className + ' ' + node.textContent.trim().slice(0, 40))`;

const run = (options) => `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(
  (result) => result.violations.flatMap((rule) => rule.nodes.map(
    (node) => 'axe ' + rule.id + ': ' + rule.help + ': ' + node.html.slice(0, 200))))`;

// Where the page's scripts are off its timers never fire, in no world; axe waits on one, though never for a time.
const TIMERS = `globalThis.setTimeout = (act, _, ...values) => requestAnimationFrame(() => act(...values));
  globalThis.clearTimeout = (handle) => cancelAnimationFrame(handle);`;

/** A script world beside the page's own: it also runs where the page's scripts are off or stopped by its policy. */
async function isolatedWorld(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression, contextId: executionContextId, awaitPromise: true, returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => session.detach(),
  };
}
