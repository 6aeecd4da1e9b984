// A coordinator enters a film; an agency's film has more than doubled the applications; from there to the workbench and to
// the knowledge bank.

export default {
  name: 'campaign',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Annika Fors');
    await b.open('/fjallmyndigheten/kampanjer');
    await b.see('Ingen kampanj är inlagd än');
    await b.keys.follow('Lägg in en kampanj');
    await b.keys.fill('Vad heter den?', 'Affischen');
    await b.keys.press('Spara');
    await b.see('Kanal');
    await b.keys.fill('Kanal', 'Fikarum');
    await b.keys.fill('För vem', 'Alla');
    await b.keys.fill('Börjar', '2026-09-01');
    await b.keys.press('Spara');
    await b.see('Kampanjen är inlagd');
    await b.follow('Ta bort kampanjen');
    await b.see('Ta bort ”Affischen”?');
    await b.press('Ta bort kampanjen');
    await b.see('Kampanjen är borttagen');
    await b.press('Logga ut');

    await b.enter('Cecilia Sjödin');
    await b.open('/ankarverket/kampanjer');
    await b.see('2 kampanjer, och vad som kom av dem');
    await b.follow('Filmen ”Pengar på hög”');
    await b.see('gånger så många inlämnade ansökningar per vecka');
    await b.page.locator('summary', { hasText: 'Så har vi räknat' }).click();
    await b.see('Andelen som vet att medlen finns är högre efter kampanjen');
    await b.see('tyder på');
    await b.choose('Beviljade ansökningar');
    await b.press('Utvärdera');
    await b.see('Ja, nivån ändrades');
    await b.open('/ankarverket/kampanjer');
    await b.follow('Filmen ”Pengar på hög”');
    await b.follow('Dela i kunskapsbanken');
    await b.see('Två minuter om en kassakista');
    await b.open('/ankarverket/vad-kan-jag-soka');
    await b.follow('Ändra exempel och affisch');
    await b.follow('Affisch med QR-kod');
    await b.see('Rikta telefonens kamera');
    await b.see('Hämta affischen');
  },
};
