// A coordinator throws a draft away and drafts a case with a picture, the foundation reviews and publishes it, another
// agency finds it by search, takes it over, thanks and asks, and writes to the coordinator.

const BANK = '/stiftelsen-omstallning/kunskapsbank';
const TITLE = 'Lånad kollega tre dagar i månaden';
const PICTURE = {
  name: 'bord.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};

export default {
  name: 'knowledge',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Annika Fors');
    await b.open(BANK);
    await b.follow('Berätta om något ni gjort');
    await b.press('Spara', { status: 422 });
    await b.fill('Rubrik', TITLE);
    await b.press('Spara');
    await b.see('Utkastet är sparat');
    await b.follow('Kasta');
    await b.see(`Kasta ”${TITLE}”?`);
    await b.press('Kasta');
    await b.see('Utkastet är borta');
    await b.follow('Berätta om något ni gjort');
    await b.fill('Rubrik', TITLE);
    await b.press('Spara');
    await b.follow('Lägg till en fil');
    await b.attach('Fil', PICTURE);
    await b.fill('Vad filen heter', 'Rummet');
    await b.press('Lägg till en fil', { status: 422 });
    await b.see('Skriv vad bilden visar');
    await b.attach('Fil', PICTURE);
    await b.fill('Vad bilden visar', 'Fyra kollegor vid ett bord.');
    await b.press('Lägg till en fil');
    await b.see('Rummet (bild, PNG)');
    await b.press('Skicka för granskning', { status: 422 });
    await b.choose('Rörlighet och växeltjänstgöring');
    await b.choose('projekt');
    await b.fill('Behovet', 'Två enheter hade för lite att göra, en hade för mycket. <script>alert(1)</script>');
    await b.fill('Åtgärden', 'Fyra kollegor lånades ut **tre dagar i månaden**.');
    await b.fill('Kostnad', '12 000');
    await b.fill('Vad det gav', 'Kön halverades på en höst.');
    await b.choose('ja');
    await b.press('Spara');
    await b.press('Skicka för granskning');
    await b.see('Texten är skickad');
    const path = new URL(b.page.url()).pathname;
    await b.press('Logga ut');

    await b.enter('Agneta Ryberg');
    await b.follow(`Granska ”${TITLE}”`);
    await b.see('<script>alert(1)</script>');
    await b.press('Publicera');
    await b.see('Texten är publicerad');
    await b.press('Logga ut');

    await b.open(`${BANK}?sok=utlåning`);
    await b.see('Inget hittades');
    await b.open('/kunskapsbank');
    await b.fill('Sök', 'lånade kollegorna');
    await b.press('Visa');
    await b.follow(TITLE);
    await b.see('Kön halverades');

    await b.enter('Maria Söderlund');
    await b.open(path);
    await b.press('Tack, det här hjälpte');
    await b.see('Ditt tack är framfört');
    await b.follow('Ställ en fråga till dem som skrev');
    await b.press('Skicka', { status: 422 });
    await b.fill('Din fråga', 'Hur valde ni vilka?');
    await b.press('Skicka');
    await b.see('Frågan är skickad');
    await b.follow('Börja en ansökan');
    await b.see(`Du utgår från ”${TITLE}”`);
    await b.open('/stiftelsen-omstallning/kontakter');
    await b.follow('Skriv till Annika Fors');
    await b.fill('Vad vill du fråga?', 'Kan vi ses och prata om utlåningen?');
    await b.press('Skicka');
    await b.see('Ditt meddelande är skickat');
    await b.press('Logga ut');

    await b.enter('Annika Fors');
    await b.follow(`Svara på en fråga om ”${TITLE}”`);
    await b.fill('Ert svar', 'De anmälde sig själva.');
    await b.press('Skicka');
    await b.see('De anmälde sig själva.');
    await b.open('/stiftelsen-omstallning/kontakter');
    await b.follow('Maria Söderlund');
    await b.fill('Skriv', 'Gärna! Ring i veckan.');
    await b.press('Skicka svar');
    await b.see('Gärna! Ring i veckan.');
    await b.open('/stiftelsen-omstallning/kontakter/ja');
    await b.press('Ta tillbaka mitt ja');
    await b.see('Du syns inte längre');
  },
};
