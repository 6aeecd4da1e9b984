// A person at a browser: finds things by the name that is seen or read aloud, and looks at every page on the way.

import { createHash } from 'node:crypto';

import { faults } from './visit.mjs';

const STEP_LIMIT_MS = 10_000;
const MOST_TABS = 200;

export class Person {
  #response;
  #checked = new Set();
  #complaints = [];
  /** What the browser's console said, and of which address. */
  #said = [];
  /** Pages that answered 4xx. */
  #refused = new Set();
  #shoot;

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} url the server, without a path
   * @param {(page: import('playwright-core').Page) => Promise<void>} shoot called once per page come to
   * @param {boolean} scripts whether the pages' scripts run
   */
  constructor(page, url, shoot, scripts) {
    this.page = page;
    this.scripts = scripts;
    this.url = url;
    this.keys = new Keys(this);
    this.#shoot = shoot;
    page.setDefaultTimeout(STEP_LIMIT_MS);
    page.on('response', (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
      this.#response = response;
      if (response.status() >= 400) this.#refused.add(response.url());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== url && protocol !== 'data:') this.#complaints.push(`asks another server: ${request.url()}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#said.push({ text: message.text(), url: message.location().url });
    });
  }

  /** Goes to a path of the server. */
  async open(path, { status = 200 } = {}) {
    await this.arrive(() => this.page.goto(this.url + path), [status]);
  }

  /**
   * Looks at a page that a link leads to: checked as any, and its heading is in its title. A file is only fetched.
   *
   * @returns {Promise<{ heading: string, links: string[] } | undefined>} nothing where it is a file
   */
  async look(path) {
    const file = await this.#fetched(path);
    if (file) return undefined;
    await this.open(path);
    const headings = await this.page.locator('h1').allInnerTexts();
    if (headings.length !== 1) throw new Error(`${path} has ${headings.length} headings of the first level`);
    const heading = headings[0].trim();
    const title = await this.page.title();
    if (!title.startsWith(heading)) throw new Error(`${path} is called ${title} but says ${heading}`);
    const hrefs = await this.page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    return { heading, links: hrefs };
  }

  /** Whether what is there is a file to keep, which no page shows. */
  async #fetched(path) {
    const response = await this.page.request.head(this.url + path);
    const type = response.headers()['content-type'] ?? '';
    if (response.status() >= 400) throw new Error(`${path} answered ${response.status()}`);
    return !type.startsWith('text/html');
  }

  /** Enters the demo as somebody, by name. */
  async enter(who) {
    await this.open('/demo');
    // Those who are not first in their role stand behind a fold.
    for (const fold of await this.page.locator('main summary').all()) await fold.click();
    const door = await this.named('button', `Gå in som ${who}`);
    await this.arrive(() => door.click(), [200]);
  }

  /** Presses a button that leads to a page: the next one, or the same with what must be put right (422). */
  async press(name, { status } = {}) {
    const button = await this.named('button', name);
    await this.arrive(() => button.click(), status ? [status] : undefined);
  }

  /** Follows a link to another page. */
  async follow(name, { status = 200 } = {}) {
    const link = await this.named('link', name);
    await this.arrive(() => link.click(), [status]);
  }

  /** Types into the field with this label, over what stands there. */
  async fill(label, value) {
    await (await this.field(label)).fill(value);
  }

  /** Ticks the radio button or checkbox with this label, among those of a group where more have it. */
  async choose(label, group) {
    await (await this.field(label, group)).check();
  }

  /** Picks an option, by the text it shows or begins with, in the list with this label. */
  async select(label, option) {
    const field = await this.field(label);
    const texts = (await field.locator('option').allTextContents()).map((text) => text.trim());
    const shown = texts.find((text) => text === option) ?? texts.find((text) => text.startsWith(option));
    await field.selectOption({ label: shown ?? option });
  }

  /** Puts a file, `{ name, mimeType, buffer }` or a path, in the field with this label. */
  async attach(label, file) {
    await (await this.field(label)).setInputFiles(file);
  }

  /** Fetches the file behind a link; its name and bytes. */
  async download(name) {
    const link = await this.named('link', name);
    const href = await link.getAttribute('href');
    const response = await this.page.request.get(new URL(href, this.page.url()).href);
    if (!response.ok()) throw new Error(`${name} answered ${response.status()}`);
    const file = /filename="([^"]*)"/.exec(response.headers()['content-disposition'] ?? '');
    return { name: file?.[1], bytes: await response.body() };
  }

  /** The text is seen somewhere on the page. */
  async see(text) {
    const found = this.page.getByText(text).filter({ visible: true }).first();
    await found.waitFor().catch(() => { throw new Error(`${this.#where()} does not show ${JSON.stringify(text)}`); });
  }

  /** What the page's one heading says. */
  async heading() {
    return (await this.page.locator('h1').innerText()).trim();
  }

  /** The text is nowhere on the page. */
  async miss(text) {
    const count = await this.page.getByText(text).filter({ visible: true }).count();
    if (count) throw new Error(`${this.#where()} shows ${JSON.stringify(text)}`);
  }

  /** Does what leads to a page, waits for it, and checks it. */
  async arrive(act, statuses = [200, 422]) {
    const loaded = this.page.waitForEvent('load');
    // Where the act itself fails, its reason is the one to hear.
    loaded.catch(() => {});
    await act();
    await loaded;
    const status = this.#response.status();
    if (!statuses.includes(status)) throw new Error(`${this.#where()} answered ${status}, not ${statuses.join(' or ')}`);
    await this.#shoot(this.page);
    await this.#check();
  }

  /** The one element with this role and name: the whole name where it is somebody's, else part of it. */
  async named(role, name) {
    return onlyOne(`${role} ${JSON.stringify(name)}`, [
      this.page.getByRole(role, { name, exact: true }),
      this.page.getByRole(role, { name }),
    ]);
  }

  async field(label, group) {
    const within = group ? this.page.getByRole('group', { name: group }) : this.page;
    return onlyOne(`field ${JSON.stringify(label)}`, [
      within.getByLabel(label, { exact: true }),
      within.getByLabel(label),
    ]);
  }

  async #check() {
    const source = await this.#response.text();
    // What stands around the page, and ids made anew each time, are no news.
    const own = source.slice(source.indexOf('<main')).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    const print = createHash('sha256').update(own).digest('hex');
    const found = this.#checked.has(print) ? [] : await faults(this.page, source);
    this.#checked.add(print);
    // The browser reports a page that answers 4xx on the console too; the status is checked where it is expected.
    const expected = ({ text, url }) => this.#refused.has(url) && text.startsWith('Failed to load resource');
    found.push(...this.#complaints.splice(0), ...this.#said.splice(0).filter((one) => !expected(one)).map(({ text }) => `console: ${text}`));
    if (found.length) throw new Error(`${this.#where()} has faults:\n${found.map((fault) => `    ${fault}`).join('\n')}`);
  }

  #where() {
    return new URL(this.page.url()).pathname;
  }
}

/** The same person without a mouse. */
class Keys {
  #person;

  constructor(person) {
    this.#person = person;
  }

  /** Types into the field with this label, over what stands there. */
  async fill(label, value) {
    await this.#reach(await this.#person.field(label), label);
    await this.#keyboard.press('Control+A');
    await this.#keyboard.type(value);
  }

  /** Picks an option by typing what it shows. */
  async select(label, option) {
    await this.#reach(await this.#person.field(label), label);
    await this.#keyboard.type(option);
  }

  /** Ticks the radio button or checkbox with this label, among those of a group where more have it. */
  async choose(label, group) {
    const field = await this.#person.field(label, group);
    if (await field.isChecked()) return;
    const radio = (await field.getAttribute('type')) === 'radio';
    if (radio) await this.#reachRadio(field, label);
    else await this.#reach(field, label);
    if (!(await field.isChecked())) await this.#keyboard.press('Space');
  }

  /** Presses a button with Enter. */
  async press(name) {
    const button = await this.#person.named('button', name);
    await this.#reach(button, name);
    await this.#person.arrive(() => this.#keyboard.press('Enter'));
  }

  /** Follows a link with Enter. */
  async follow(name) {
    const link = await this.#person.named('link', name);
    await this.#reach(link, name);
    await this.#person.arrive(() => this.#keyboard.press('Enter'));
  }

  get #keyboard() {
    return this.#person.page.keyboard;
  }

  /** Tabs until the element has focus, and that focus can be seen. */
  async #reach(element, name) {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await hasFocus(element)) return seesFocus(element, name);
      await this.#keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${JSON.stringify(name)}`);
  }

  /** A group of radio buttons is one stop of Tab; within it the arrows move. */
  async #reachRadio(element, name) {
    const group = await element.getAttribute('name');
    const active = () => this.#person.page.evaluate(() => document.activeElement?.getAttribute('name'));
    for (let tabs = 0; (await active()) !== group; tabs += 1) {
      if (tabs === MOST_TABS) throw new Error(`Tab never reaches ${JSON.stringify(name)}`);
      await this.#keyboard.press('Tab');
    }
    for (let arrows = 0; !(await hasFocus(element)); arrows += 1) {
      if (arrows === MOST_TABS) throw new Error(`the arrows never reach ${JSON.stringify(name)}`);
      await this.#keyboard.press('ArrowDown');
    }
    await seesFocus(element, name);
  }
}

const hasFocus = (element) => element.evaluate((node) => node === document.activeElement);

async function seesFocus(element, name) {
  const seen = await element.evaluate((node) => {
    const style = getComputedStyle(node);
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  });
  if (!seen) throw new Error(`focus on ${JSON.stringify(name)} cannot be seen`);
}

/** The first of the locators that finds something, which must be one thing. */
async function onlyOne(what, locators) {
  for (const locator of locators) {
    const count = await locator.count();
    if (count === 1) return locator;
    if (count > 1) throw new Error(`there are ${count} of ${what}`);
  }
  throw new Error(`there is no ${what}`);
}
