// A webinar from draft to feedback on a phone, by keyboard, in the time that it takes: it begins within two
// minutes and is over a minute later.

const TITLE = 'Från syfte till uppföljning på en timme';
const COURSE = 'Kurs: att följa upp och utvärdera';
const TEXT = `Parterna behöver enas om vad medlen ska användas till. Två frågor hjälper:

  • Vad vill vi uppnå?
  • Vilket problem vill vi lösa?

Webinariet är en **introduktion** till kursen den 3 och den 10 december.`;
const MINUTE = 60_000;

export default {
  name: 'webinar',
  widths: [320],
  waits: true,
  async run(b) {
    const december = new Date().getUTCFullYear() + 1;
    await b.enter('Agneta Ryberg');
    await b.open('/stiftelsen-omstallning/evenemang/ny');
    await b.keys.choose('kurs');
    await b.keys.fill('Rubrik', COURSE);
    await b.keys.fill('Tider', `3 dec ${december} 9–16 Material delas ut\n10 dec ${december} 9–16 Eget arbete gås igenom`);
    await b.keys.fill('Plats', 'Stockholm');
    await b.keys.fill('Text', 'Två dagar, med eget arbete emellan.');
    await b.keys.press('Spara');
    await b.see('Utkastet är sparat');

    const begins = Math.ceil((Date.now() + 105_000) / MINUTE) * MINUTE;
    await b.open('/stiftelsen-omstallning/evenemang/ny');
    await b.keys.choose('webinarie');
    await b.keys.fill('Rubrik', TITLE);
    await b.keys.fill('Tider', `${clock(begins)}–${clock(begins + MINUTE).slice(-5)}`);
    await b.keys.fill('Länk till mötet', 'https://zoom.example/j/1');
    await b.keys.fill('Text', TEXT);
    await b.keys.select('Introduktion till', 'Kurs:');
    await b.keys.press('Spara');
    await b.keys.press('Publicera');
    await b.see('Evenemanget är publicerat');
    await b.see('Anmälan dit öppnar senare');
    const path = new URL(b.page.url()).pathname;
    await b.press('Logga ut');

    await b.open('/kalender');
    await b.keys.follow(TITLE);
    await b.miss('zoom.example');
    await b.enter('Annika Fors');
    await b.open(path);
    await b.keys.follow('Anmäl dig');
    await b.keys.fill('Fråga till dem som medverkar', 'Hur börjar man mäta?');
    await b.keys.press('Anmäl dig');
    await b.see('Du har en plats');
    await b.see('Gå till mötet');
    await b.press('Logga ut');

    await until(begins + MINUTE + 2_000);
    await b.enter('Agneta Ryberg');
    await b.open(path);
    await b.keys.follow('Deltagare');
    await b.see('Hur börjar man mäta?');
    await b.keys.choose('Annika Fors');
    await b.keys.press('Spara vilka som kom');
    await b.open(path);
    await b.keys.follow('Berätta hur det var');
    await b.keys.fill('Så var det', 'Den vanligaste frågan var **vad man ska mäta**.');
    await b.keys.press('Spara');
    await b.press('Logga ut');

    await b.enter('Annika Fors');
    await b.keys.follow(`Säg vad ”${TITLE}” gav dig`);
    await b.keys.choose('ja, absolut');
    await b.keys.fill('Vad tar du med dig hem att pröva?', 'Att mäta före.');
    await b.keys.press('Skicka');
    await b.see('ditt svar är sparat');
    await b.open(path);
    await b.see('vad man ska mäta');
  },
};

/** `2026-11-11 09:00`, as clocks show it in Sweden. */
function clock(millis) {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  return parts.format(new Date(millis));
}

async function until(millis) {
  const left = millis - Date.now();
  if (left > 0) await new Promise((done) => { setTimeout(done, left); });
}
