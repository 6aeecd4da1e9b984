// The foundation announces a webinar by keyboard as the text stands; a coordinator signs up, waits, gives up; a
// participant says what a meeting gave.

const TEXT = `Två viktiga frågor att ställa sig är:

  • Vad vill man uppnå?
  • Vilket problem vill man lösa?

<script>alert(1)</script>`;

export default {
  name: 'exchange',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Agneta Ryberg');
    await b.open('/stiftelsen-omstallning/evenemang');
    await b.keys.follow('Nytt evenemang');
    await b.keys.fill('Rubrik', 'Omställning för verksamhetsutveckling?');
    await b.keys.press('Spara');
    await b.see('Tider');
    await b.keys.fill('Tider', '11 nov 2027 09:00 - 09:45');
    await b.keys.fill('Plats', 'Zoom');
    await b.keys.fill('Text', TEXT);
    await b.keys.fill('Platser', '1');
    await b.keys.press('Spara');
    await b.see('Utkastet är sparat');
    await b.keys.press('Publicera');
    await b.see('Evenemanget är publicerat');
    await b.see('<script>alert(1)</script>');
    const path = new URL(b.page.url()).pathname;
    await b.press('Logga ut');

    await b.open('/kalender');
    await b.follow('Omställning för verksamhetsutveckling?');
    await b.see('Torsdag 11 november 2027, 09.00–09.45');
    await b.open('/stiftelsen-omstallning/kalender/manad?manad=2027-11');
    await b.see('Omställning för verksamhetsutveckling?');
    await b.open('/stiftelsen-omstallning/kalender?vilka=tidigare');
    await b.see('hölls');

    await b.enter('Annika Fors');
    await b.open(path);
    await b.follow('Anmäl dig');
    await b.fill('Fråga till dem som medverkar', 'Hur börjar man?');
    await b.press('Anmäl dig');
    await b.see('Du har en plats');
    await b.press('Logga ut');

    await b.enter('Maria Söderlund');
    await b.open(path);
    await b.follow('Ställ dig i kö');
    await b.press('Ställ dig i kö');
    await b.see('plats 1 i kön');
    await b.press('Logga ut');

    await b.enter('Annika Fors');
    await b.open(path);
    await b.follow('Avanmäl dig');
    await b.see('Platsen går till nästa i kön');
    await b.press('Avanmäl dig');
    await b.see('Du är avanmäld');
    await b.press('Logga ut');

    await b.enter('Maria Söderlund');
    await b.open('/hogskolan-i-storvik');
    await b.follow('Tacka ja eller nej till din plats');
    await b.press('Tacka ja till platsen');
    await b.see('Du har en plats');
    await b.press('Logga ut');

    await b.enter('Roger Almlöf');
    await b.follow('Säg vad ”Frukost: tre frågor om uppföljning” gav dig');
    await b.press('Skicka', { status: 422 });
    await b.choose('ja, absolut');
    await b.fill('Vad tar du med dig hem att pröva?', 'Att mäta före.');
    await b.press('Skicka');
    await b.see('ditt svar är sparat');
    await b.press('Logga ut');

    await b.enter('Agneta Ryberg');
    await b.open(path);
    await b.follow('Deltagare');
    await b.see('En är anmäld');
    await b.open(path);
    await b.follow('Ställ in');
    await b.fill('Varför', 'Föreläsaren är sjuk');
    await b.press('Ställ in');
    await b.see('Inställt: Föreläsaren är sjuk');
  },
};
