// The foundation sees how things stand, writes to a segment and looks at the letter before it leaves; somebody says no.

const HERE = '/stiftelsen-omstallning';

export default {
  name: 'newsletter',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Agneta Ryberg');
    await b.open(`${HERE}/laget`);
    await b.see('Träffar per år och grupp');
    const file = await b.page.locator('main a[href$="/csv"], main a[href*=".csv"]').first().getAttribute('href');
    const sent = await b.page.request.get(b.url + file);
    if (!(await sent.text()).includes('Studiebesök')) throw new Error(`${file} does not hold the wishes`);
    await b.open(`${HERE}/nyhetsbrev`);
    await b.follow('Nytt nyhetsbrev');
    await b.press('Spara och titta på nyhetsbrevet', { status: 422 });
    await b.fill('Ämne', 'Höstens träffar');
    await b.fill('Text', 'Nu är **hösten** planerad.\n\n- [kalendern](https://exempel.se/k)\n\n<script>alert(1)</script>');
    await b.choose('samordnare på universitet och högskolor');
    await b.press('Spara och titta på nyhetsbrevet');
    await b.see('Så här läser mottagaren det');
    await b.see('kalendern (https://exempel.se/k)');
    await b.follow('Ändra');
    await b.choose('alla myndigheters samordnare');
    await b.press('Spara och titta på nyhetsbrevet');
    await b.press('Skicka nyhetsbrevet');
    await b.see('Nyhetsbrevet är på väg');
    await b.miss('Skicka nyhetsbrevet');
    await b.press('Logga ut');

    await b.enter('Maria Söderlund');
    await b.open('/konto');
    await b.choose('Nej, inga mejl');
    await b.press('Spara');
    await b.see('Ditt val är sparat');
  },
};
