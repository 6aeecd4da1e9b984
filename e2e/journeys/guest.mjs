// Somebody without an account signs up by letters alone, on a server with real mail: confirms, asks, gives up; whoever
// waits is offered the seat.

import { ORGANISER, house } from '../lib/house.mjs';

const TITLE = 'Omställning för verksamhetsutveckling?';
const MEETING = 'https://zoom.example/j/123';
const BO = 'bo.sand@verket.example';
const EVA = 'eva.lund@verket.example';

export default {
  name: 'guest',
  widths: [320, 1280],
  start: house,
  async run(b, { door, letter }) {
    await b.open(door);
    await b.fill('Din lösenfras', 'fyra ord på rad här');
    await b.press('Spara och gå in');
    await b.open('/stiftelsen/evenemang/ny');
    await b.choose('webinarie');
    await b.fill('Rubrik', TITLE);
    await b.fill('Tider', `11 nov ${new Date().getUTCFullYear() + 1} 09:00 - 09:45`);
    await b.fill('Länk till mötet', MEETING);
    await b.fill('Text', 'Vad vill man uppnå, och vilket problem vill man lösa?');
    await b.fill('Platser', '1');
    await b.press('Spara');
    await b.press('Publicera');
    const path = new URL(b.page.url()).pathname;
    await b.press('Logga ut');

    await b.open('/kalender');
    await b.follow(TITLE);
    await b.miss('zoom.example');
    await b.follow('Anmäl dig');
    await b.press('Anmäl dig', { status: 422 });
    await signUp(b, 'Bo Sand', BO, 'Hur mäter ni?');
    await b.press('Anmäl dig');
    await b.see('Titta i din e-post');
    // Nobody can see that it is held.
    await b.see('1, en kvar');
    const asked = await letter(BO, 'Bekräfta');
    if (asked.calendars.length || asked.text.includes(MEETING)) throw new Error('more than a link before it is confirmed');
    await b.open(asked.link('bekraftelse'));
    await b.press('Bekräfta');
    await b.see('Du har en plats');
    await b.see('1, alla tagna');
    await b.open(asked.link('bekraftelse'), { status: 404 });

    const made = await letter(BO, 'Du har en plats');
    calendar(made, 'REQUEST');
    if (!made.text.includes(MEETING)) throw new Error('the letter does not say where it is');
    await b.open(made.link('fraga'));
    await b.press('Skicka', { status: 422 });
    await b.fill('Fråga till dem som medverkar', 'Hur länge håller ni på?');
    await b.press('Skicka');
    await b.see('Du kan ställa en till');

    await b.open(path);
    await b.follow('Ställ dig i kö');
    await signUp(b, 'Eva Lund', EVA, 'Vad kostar det?');
    await b.press('Ställ dig i kö');
    await b.see('Titta i din e-post');
    await b.open((await letter(EVA, 'Bekräfta')).link('bekraftelse'));
    await b.press('Bekräfta');
    await b.see('Du står i kö');

    await b.open(made.link('avanmalan'));
    await b.press('Avanmäl dig');
    await b.see('Du är avanmäld');
    calendar(await letter(BO, 'avanmäld'), 'CANCEL');
    await b.open((await letter(EVA, 'ledig')).link('plats'));
    await b.press('Tacka ja till platsen');
    await b.see('Du har en plats');
    calendar(await letter(EVA, 'Du har en plats'), 'REQUEST');

    await b.open('/logga-in');
    await b.fill('E-postadress', ORGANISER.email);
    await b.fill('Lösenfras', 'fyra ord på rad här');
    await b.press('Logga in');
    await b.open(path);
    await b.follow('Frågor');
    await b.see('Vad kostar det?');
    // Whoever does not come asks nothing any more.
    await b.miss('Hur länge håller ni på?');
  },
};

async function signUp(b, name, email, question) {
  await b.fill('Namn', name);
  await b.fill('E-post', email);
  await b.select('Myndighet', 'Annan');
  await b.fill('Annan myndighet eller organisation', 'Verket för prov');
  await b.fill('Fråga till dem som medverkar', question);
}

/** The letter has one calendar file, which does this. */
function calendar({ subject, calendars }, method) {
  const [file, ...more] = calendars;
  if (!file || more.length) throw new Error(`${subject} has ${calendars.length} calendar files`);
  if (!file.includes(`METHOD:${method}`) || !file.includes('DTSTART')) throw new Error(`${subject} has the file ${file}`);
}
