// Canaries in every text of the exchange: script, SVG, broken Markdown, marks that turn the text, a word without an end.
// Nothing is executed, nothing asks another server (every page is watched for that), nothing makes a page wider than the
// screen, and what is too long is refused at its field.

const HOUSE = '/stiftelsen-omstallning';
// Letters that run from right to left, and the mark that says so; the mark that turns what follows is refused.
const TURN = 'שלום \u200f!';
const OVERRIDE = '\u202e';
const NEVER_ENDS = 'x'.repeat(300);

const LINE = `<svg onload=canary=1>"'><img src=//canary.invalid/1 onerror=canary=2>${TURN}${'w'.repeat(30)}`;
const SHORT = '<svg onload=canary=3>';
const TEXT = `<script>window.canary = 4; fetch('//canary.invalid/2');</script>
<svg><script>window.canary = 5</script><animate onbegin=canary=6 attributeName=x dur=1s></svg>
<img src=//canary.invalid/3 onerror="window.canary = 7">
<iframe srcdoc="<script>parent.canary = 8</script>"></iframe>
[klicka](javascript:window.canary=9) ![bild](https://canary.invalid/4.png) [x]( <//canary.invalid
**[trasig](https://exempel.se/(((  \`\`\` | a | b
| --- {{ 7 * 7 }} \${canary = 10} ${TURN} baklänges ${NEVER_ENDS}`;
const LONG = 'x'.repeat(100_000);

export default {
  name: 'canary',
  widths: [320, 1280],
  async run(b) {
    await b.enter('Agneta Ryberg');
    const event = await organised(b);
    await b.press('Logga ut');

    await b.enter('Annika Fors');
    await sent(b, `${HOUSE}/kalender/${event}/anmalan`, { question: TEXT, needs: LINE });
    await sent(b, `${HOUSE}/onskelista/ny`, { title: LINE, text: TEXT });
    const wish = await newest(b);
    await sent(b, wish, { text: TEXT });
    await b.press('Logga ut');

    await b.enter('Roger Almlöf');
    await b.follow('Säg vad ”Frukost: tre frågor om uppföljning” gav dig');
    await b.choose('ja, absolut');
    await sent(b, undefined, { takes: TEXT, better: TEXT });
    await b.press('Logga ut');

    await b.enter('Agneta Ryberg');
    await sent(b, `${wish}/kommentarer/1/doljande`, { because: LINE });
    await b.open(`${wish}/svar`);
    await b.choose('planeras');
    await sent(b, undefined, { said: TEXT });
    for (const path of [
      '/evenemang', `/evenemang/${event}/deltagare`, '/onskelista', '/teman', '/behov', '/nyhetsbrev', '/laget',
      '/reaktioner', '/kalender?vilka=tidigare',
    ]) await seen(b, HOUSE + path);
    await seen(b, wish);
    await sent(b, `${HOUSE}/evenemang/${event}/installning`, { because: LINE });
    await b.press('Logga ut');

    // As anybody sees it.
    for (const path of [`/kalender/${event}`, '/kalender', '/kalender/manad?manad=2027-11', '/onskelista', '/behov']) {
      await seen(b, HOUSE + path);
    }
    await seen(b, wish);
  },
};

/** The organiser writes everything that an organiser writes; gives the event's number. */
async function organised(b) {
  await b.open(`${HOUSE}/evenemang/ny`);
  await b.choose('eget slag');
  await sent(b, undefined, {
    title: LINE, own_kind: SHORT, times: `2027-11-11 09.00–09.45 ${SHORT}`, place: LINE,
    link: 'https://exempel.se/"><svg/onload=canary=11>', text: TEXT, speakers: TEXT,
  }, ['times']);
  await b.press('Publicera');
  await unhurt(b);
  const event = new URL(b.page.url()).pathname.split('/').at(-1);
  await sent(b, `${HOUSE}/evenemang/${event}/material`, {
    title: LINE, text: TEXT, link: 'https://exempel.se/"><svg/onload=canary=12>',
  });
  await sent(b, `${HOUSE}/evenemang/1/efterat`, { write_up: TEXT });
  await sent(b, `${HOUSE}/teman`, { name: LINE.slice(0, 55) });
  await sent(b, `${HOUSE}/behov/ny`, {
    question: LINE, text: TEXT, options: `${LINE}\n${SHORT}`, last_day: '2099-01-01',
  }, ['last_day']);
  await b.press('Öppna för myndigheterna');
  await unhurt(b);
  await sent(b, `${HOUSE}/nyhetsbrev/ny`, { subject: LINE, text: TEXT });
  return event;
}

/**
 * Sends the form with these fields: first each of them too long, and then with a mark that turns the text, which is refused
 * at that field with everything typed kept; then as given.
 *
 * @param {string | undefined} path where it stands, or nothing where the person stands there
 * @param {Record<string, string>} typed text by the name of its field
 * @param {string[]} otherwise fields that are read and not stored as they stand
 */
async function sent(b, path, typed, otherwise = []) {
  if (path) await b.open(path);
  const form = () => {
    const posts = b.page.locator('main form[method="post"]');
    return Object.keys(typed).reduce((found, name) => found.filter({ has: b.page.locator(`[name="${name}"]`) }), posts).last();
  };
  const fill = async (name, text) => form().locator(`[name="${name}"]`).fill(text);
  const send = async (status) => b.arrive(() => form().locator('button:not([name])').last().click(), [status]);
  for (const [name, text] of Object.entries(typed)) await fill(name, text);
  for (const [name, text] of Object.entries(typed)) {
    if (otherwise.includes(name)) continue;
    for (const bad of [LONG, `${text}${OVERRIDE}`]) {
      // Put there as it is sent, not typed: what keeps drafts would refuse it too, and the browser tell of that.
      await form().locator(`[name="${name}"]`).evaluate((field, [value, scripts]) => {
        const put = () => { field.value = value; };
        if (scripts) field.form.addEventListener('submit', put, { once: true });
        else put();
      }, [bad, b.scripts]);
      await send(422);
      await unhurt(b);
      const named = await b.page.locator(`.error-summary a[href="#${name}"]`).count();
      if (!named) throw new Error(`${new URL(b.page.url()).pathname}: ${name} is refused, and not named`);
      const kept = await form().locator(`[name="${name}"]`).inputValue();
      if (kept.length !== bad.length) throw new Error(`${name} lost what was typed`);
    }
    await fill(name, text);
  }
  await send(200).catch(async (error) => {
    const why = await b.page.locator('.error-summary').allInnerTexts();
    throw new Error(`${error.message}: ${why.join(' ').slice(0, 300)}`);
  });
  await unhurt(b);
}

async function seen(b, path) {
  await b.open(path);
  await unhurt(b);
}

/** The page of the wish that was made last. */
async function newest(b) {
  await b.open(`${HOUSE}/onskelista`);
  const hrefs = await b.page.locator('.wishes h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const number = (href) => Number(href.split('/').at(-1));
  return hrefs.sort((one, other) => number(other) - number(one))[0];
}

/** Nothing was executed, nothing stands in the page that could be, and the page is as wide as the screen. */
async function unhurt(b) {
  const found = await b.page.evaluate(() => {
    const faults = [];
    if (window.canary !== undefined) faults.push(`canary ${window.canary} sang`);
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);
    const foreign = document.querySelectorAll('main iframe, main img, main object, main embed, main [onload], main [onerror]');
    if (foreign.length) faults.push(`the page has ${foreign[0].outerHTML.slice(0, 80)}`);
    for (const link of document.querySelectorAll('a[href]')) {
      // The calendar's own feed, for a calendar program.
      if (link.href === `webcal://${location.host}${location.pathname}/fil/ics`) continue;
      if (!/^(https?|mailto):$/.test(link.protocol)) faults.push(`a link leads to ${link.protocol}`);
    }
    return faults;
  });
  if (found.length) throw new Error(`${new URL(b.page.url()).pathname}: ${found.join('; ')}`);
}
