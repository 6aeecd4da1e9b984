// Every role looks into every room it may enter: each page a link leads to, once per kind of page.
const LONG = Boolean(process.env.STORLOM_LONG);

export default {
  name: 'rooms',
  scripts: [false],
  widths: LONG ? [320, 768, 1280] : [320],
  async run(b) {
    const faults = [];
    await look(b, '/', faults);
    for (const agency of (await agencies(b)).slice(LONG ? 0 : -1)) {
      for (const who of agency.people) {
        await b.enter(who);
        await look(b, agency.home, faults);
      }
    }
    if (faults.length) throw new Error(faults.join('\n  '));
  },
};

/** The demo's agencies, the smallest last, each with one person per role. */
async function agencies(b) {
  await b.open('/demo');
  const doors = await b.page.locator('#roller form').evaluateAll((forms) =>
    forms.map((form) => [form.getAttribute('action').split('/')[2], form.textContent.trim()]));
  const slugs = [...new Set(doors.map(([slug]) => slug))];
  return slugs.map((slug) => ({
    home: `/${slug}`,
    people: doors.filter((door) => door[0] === slug).map((door) => door[1]),
  }));
}

/** From one page along its links, within the same agency or among the public pages; all faults are told at the end. */
async function look(b, home, faults) {
  const within = (path) => (home === '/' ? true : path === home || path.startsWith(`${home}/`) || path === '/konto');
  const seen = new Set();
  const headings = new Map();
  const queue = [home];
  while (queue.length) {
    const path = queue.shift();
    if (seen.has(kind(path))) continue;
    seen.add(kind(path));
    try {
      const page = await b.look(path);
      if (!page) continue;
      // A stranger is asked to sign in wherever a name is needed.
      const there = new URL(b.page.url()).pathname;
      if (path !== '/logga-in' && there === '/logga-in') continue;
      const twin = headings.get(page.heading);
      // A short way in, such as /kalender, leads to a page that has its own address.
      if (twin && twin !== there) faults.push(`${path} and ${twin} have the same heading: ${page.heading}`);
      headings.set(page.heading, there);
      queue.push(...page.links.map((link) => link.replace(/#.*/, '')).filter(within));
    } catch (error) {
      faults.push(error.message);
    }
  }
}

/** Pages that differ only by which thing they show are of one kind; so are the two versions of a year's account. */
const kind = (path) => path
  .replace(/\?.*/, '')
  .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
  .replace(/\/oversikt\/.+/, '/oversikt/NAME')
  .replace(/\/medarbetare$/, (end, at, path) => (path.includes('/redovisning/') ? '' : end))
  .replace(/\d+/g, 'N');
