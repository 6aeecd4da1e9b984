// What made the house worth building: a film that more than doubled the applications, meetings that nine in ten take new
// ideas from, agencies that ask each other, and a foundation that knows what they want.

const HERE = '/ankarverket';
const THERE = '/stiftelsen-omstallning';
const FILM = 'En rolig film på intranätet fick mer än dubbelt så många att söka';

export default {
  name: 'article',
  widths: [320],
  async run(b) {
    // The agency that made the film: what came of it, and whether more people know now.
    await b.enter('Cecilia Sjödin');
    await b.open(`${HERE}/kampanjer`);
    await b.follow('Filmen ”Pengar på hög”');
    await b.see('3,2 gånger så många');
    await b.see('Det kan också ha andra orsaker');
    await b.follow('Mät om medarbetarna vet att medlen finns');
    await b.follow('Fråga alla medarbetare');
    await b.press('Öppna mätningen', { status: 422 });
    await b.fill('Sista dagen att svara', new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
    await b.press('Öppna mätningen');
    await b.see('Svaren är anonyma');
    await b.open(HERE);
    await b.follow('Svara på tre frågor om omställningsmedlen');
    for (const question of ['Vet du att det finns', 'Vet du vad medlen', 'Vet du hur du ansöker']) {
      await b.choose('Ja', question);
    }
    await b.press('Skicka svaren');
    await b.see('Ditt svar är sparat');
    await b.open(`${HERE}/vad-kan-jag-soka`);
    await b.see('på en annan enhet för att pröva nya uppgifter');
    await b.follow('Ändra exempel och affisch');
    await b.follow('Affisch med QR-kod');
    await b.see('Rikta telefonens kamera');
    await b.press('Logga ut');

    // Another agency hears of it, takes it over, and asks.
    await b.enter('Annika Fors');
    await b.open(`${THERE}/kunskapsbank?sok=filmer`);
    await b.follow(FILM);
    await b.follow('Börja en ansökan');
    await b.see(`Du utgår från ”${FILM}”`);
    await b.open(`${THERE}/kontakter`);
    // Among those with the same problem, and among all.
    const write = b.page.getByRole('link', { name: 'Skriv till Cecilia Sjödin' }).first();
    await b.arrive(() => write.click(), [200]);
    await b.fill('Vad vill du fråga?', 'Får vi låna er film?');
    await b.press('Skicka');
    await b.see('Ditt meddelande är skickat');
    await b.press('Logga ut');

    // Anyone: what the meetings gave, and what the agencies want more of.
    await b.open(`${THERE}/reaktioner`);
    await b.see('nio av tio');
    await b.see('deltagarnas reaktion');
    await b.open(`${THERE}/behov/1`);
    await b.see('Mest vill myndigheterna ha: Erfarenhetsutbyte');

    // The foundation: how many agencies have been to which meetings, and who waits for an answer.
    await b.enter('Agneta Ryberg');
    await b.open(`${THERE}/laget`);
    await b.see('Träffar per år och grupp');
    await b.follow('Studiebesök hos en myndighet som har kommit långt');
    await b.see('Studiebesök');
  },
};
