// The foundation reads what participants wrote, makes a theme of its own, sorts by it, and sees how meetings were met.

const HERE = '/stiftelsen-omstallning';

export default {
  name: 'reactions',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Agneta Ryberg');
    await b.open(`${HERE}/reaktioner`);
    await b.see('Den säger inte vad som ändrades');
    await b.follow('Dina teman');
    await b.press('Lägg till', { status: 422 });
    await b.fill('Tema', 'Parterna ska vara med');
    await b.press('Lägg till');
    await b.see('Temat är tillagt');
    await b.fill('Tema', 'Parterna ska vara med');
    await b.press('Lägg till', { status: 422 });
    await b.see('Det temat finns redan');

    await b.open(`${HERE}/reaktioner`);
    await b.select('För vilka', 'stora myndigheter');
    await b.press('Visa');
    // A long name stands on two lines in the chart.
    await b.see('Erfarenhetsutbyte för stora');
    await b.download('CSV');
    await b.open(`${HERE}/kalender?vilka=tidigare`);
    await b.follow('Erfarenhetsutbyte för stora myndigheter');
    await b.follow('Läs och sortera texterna');
    await b.page.locator('main fieldset').first().getByLabel('Parterna ska vara med').check();
    await b.press('Spara sorteringen');
    await b.see('Sparat');
    await b.see('Teman i det här evenemanget');

    await b.open(`${HERE}/teman`);
    await b.press('Ta bort Parterna ska vara med');
    await b.see('Temat är borttaget');
  },
};
