// Agencies say what they want: a survey that the foundation opens and one ranks, the result of one that has closed, and a
// wish that is commented, answered and linked to what came of it.

const THERE = '/stiftelsen-omstallning';
const QUESTION = 'Vad ska vi ordna i höst?';
const WISH = 'Hur man bjuder in facken tidigt';
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export default {
  name: 'needs',
  widths: [320, 1280],
  async run(b) {
    await b.enter('Agneta Ryberg');
    await b.open(`${THERE}/behov`);
    await b.follow('Ny behovsenkät');
    await b.press('Spara', { status: 422 });
    await b.fill('Fråga', QUESTION);
    await b.fill('Alternativ', 'En kurs\nEn träff i Kiruna\nEtt webinarium');
    await b.fill('Sista dag att svara', day(30));
    await b.press('Spara');
    await b.see('Bara du ser den');
    await b.press('Öppna för myndigheterna');
    await b.see('Behovsenkäten är öppen');
    await b.press('Logga ut');

    await b.enter('Maria Söderlund');
    await b.follow(`Rangordna vad er myndighet vill ha: ”${QUESTION}”`);
    await b.press('Skicka', { status: 422 });
    await b.see('Ge minst ett alternativ en plats');
    await b.select('En träff i Kiruna', 'Plats 1');
    await b.select('En kurs', 'Plats 1');
    await b.press('Skicka', { status: 422 });
    await b.see('samma plats');
    await b.select('En kurs', 'Plats 2');
    await b.press('Skicka');
    await b.see('Svaret är sparat för din myndighet');
    await b.open(`${THERE}/behov`);
    await b.follow('Vilka aktiviteter vill ni ha av oss det här året?');
    await b.see('Mest vill myndigheterna ha: Erfarenhetsutbyte i små grupper');
    await b.download('CSV');

    await b.open(`${THERE}/onskelista`);
    await b.follow('Önska något');
    await b.press('Lägg till på önskelistan', { status: 422 });
    await b.fill('Vad önskar du?', WISH);
    await b.press('Lägg till på önskelistan');
    await b.see('Din önskan står på listan');
    await b.press('Logga ut');

    await b.enter('Annika Fors');
    await b.open(`${THERE}/onskelista`);
    await b.follow(WISH);
    await b.press('Kommentera', { status: 422 });
    await b.fill('Kommentar', 'Vi bjöd in dem redan i mars.');
    await b.press('Kommentera');
    await b.see('Vi bjöd in dem redan i mars.');
    const wish = new URL(b.page.url()).pathname;
    await b.press('Logga ut');

    await b.enter('Agneta Ryberg');
    await b.see('Den som önskar väntar på besked');
    await b.open(wish);
    await b.follow('Svara');
    await b.choose('planeras');
    await b.select('Evenemanget det blev', 'Frukost: tre frågor om uppföljning');
    await b.fill('Vad vill du säga?', 'Det blir en frukost.');
    await b.press('Spara');
    await b.see('Det blir en frukost.');
    await b.open(wish);
    await b.see('planeras');
  },
};
