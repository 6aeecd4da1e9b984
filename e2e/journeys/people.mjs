// The administrator adds a unit, reads people in from a file, and hands over a link; its owner chooses a passphrase,
// comes in, and comes in again with it. The joint group sees what has changed.

const HEADER = 'namn;e-post;enhet;roll\n';
const GOOD = 'Örjan Östlund;orjan@lilla-tillsynsnamnden.example;Tillsyn;ekonom\n';
const file = (text) => ({ name: 'personer.csv', mimeType: 'text/csv', buffer: Buffer.from(HEADER + text) });

export default {
  name: 'people',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Tor Lindahl');
    await b.open('/lilla-tillsynsnamnden/myndigheten');
    await b.follow('Lägg till en enhet');
    await b.fill('Namn', 'Tillsyn');
    await b.press('Lägg till en enhet');
    await b.see('Tillsyn är tillagd');

    await b.open('/lilla-tillsynsnamnden/medarbetare');
    await b.follow('Läs in från en fil');
    await b.attach('Fil', file('Örjan Östlund;orjan;Finns inte;kung\n'));
    await b.press('Granska filen', { status: 422 });
    await b.see('Rad 2: ”Finns inte” finns inte');
    await b.attach('Fil', file(GOOD));
    await b.press('Granska filen');
    await b.see('En ny medarbetare');
    await b.press('Läs in');
    await b.see('Nya konton: 1');

    await b.follow('Örjan Östlund');
    await b.press('Skapa en ny länk');
    const link = await b.page.locator('#lank').textContent();
    await b.press('Logga ut');
    const path = new URL(link).pathname;
    await b.open(path);
    await b.see('Välkommen, Örjan Östlund');
    await b.fill('Din lösenfras', 'kort');
    await b.press('Spara och gå in', { status: 422 });
    await b.fill('Din lösenfras', 'fyra ord på rad här');
    await b.press('Spara och gå in');
    await b.press('Logga ut');
    await b.open(path, { status: 404 });
    await b.see('Länken gäller inte');
    await b.open('/logga-in');
    await b.fill('E-postadress', 'orjan@lilla-tillsynsnamnden.example');
    await b.fill('Lösenfras', 'fyra ord på rad här');
    await b.press('Logga in');
    await b.press('Logga ut');

    await b.enter('Mona Tidlund');
    await b.open('/lilla-tillsynsnamnden/roller');
    await b.see('Kontot lades till: ekonom');
  },
};
