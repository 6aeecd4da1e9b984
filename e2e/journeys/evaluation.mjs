// The analyst pastes a table, asks in words, sees the answer, saves and shares it; a party reads it. By keys alone.

import { sendWrong } from '../lib/errors.mjs';

const HOME = '/fjallmyndigheten/utvardering';
const PERSONS = 24;
// Rose by one for most: semicolons, since Tab leaves the field.
const pairs = (count) => `Före;Efter\n${Array.from({ length: count }, (_, at) => `${1 + (at % 4)};${2 + (at % 4) - (at % 5 === 0 ? 1 : 0)}`).join('\n')}`;

export default {
  name: 'evaluation',
  widths: [1280, 320],
  async run(b) {
    await b.enter('David Holmér');
    await b.open(HOME);
    await b.see('Går inte att avgöra');
    await b.keys.follow('Ny utvärdering');
    await sendWrong(b, { table: '' });

    await b.keys.choose('Före och efter för samma personer', 'Vad vill du veta?');
    await b.keys.fill('Tabellen', `${pairs(PERSONS)}\nmycket;4`);
    await b.keys.press('Fortsätt');
    await b.keys.select('Värdet före', 'Före');
    await b.keys.select('Värdet efter', 'Efter');
    await b.keys.press('Visa svaret');
    await b.see(`Rad ${PERSONS + 2}, kolumn Före: ”mycket” är inte ett tal`);

    await b.open(`${HOME}/ny`);
    await b.keys.choose('Före och efter för samma personer', 'Vad vill du veta?');
    await b.keys.fill('Tabellen', pairs(PERSONS));
    await b.keys.press('Fortsätt');
    await b.see('De första raderna i din tabell');
    await b.keys.select('Värdet före', 'Före');
    await b.keys.select('Värdet efter', 'Efter');
    await b.keys.press('Visa svaret');
    await b.see('Ja, värdena ändrades');
    await b.see('Värdena ändrades: de ökade i medeltal med');
    const pictures = await b.page.locator('figure svg[role="img"]').count();
    if (pictures < 2) throw new Error(`the answer has ${pictures} pictures`);
    for (const fold of await b.page.locator('figure summary').all()) await fold.press('Enter');
    await b.see('Grupp 1');

    await sendWrong(b, { title: '' });
    await b.keys.fill('Rubrik', 'Kursen i skrivande');
    await b.keys.press('Spara svaret');
    await b.see('Svaret är sparat.');
    const pdf = await b.download('PDF');
    if (!pdf.bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the PDF is none');
    const csv = await b.download('CSV');
    if (!csv.bytes.toString().includes('Ändringen;0,7')) throw new Error(csv.bytes.toString());
    await b.download('Excel');
    const address = new URL(b.page.url()).pathname;
    await b.keys.press('Dela med parterna');
    await b.see('Svaret är delat med parterna.');

    await b.open(`${HOME}/ny`);
    await b.keys.choose('Hur många svar behövs?', 'Vad vill du veta?');
    await b.keys.press('Fortsätt');
    await b.keys.choose('Andelen i två grupper', 'Vad ska jämföras?');
    await b.keys.fill('Den ena andelen', '50');
    await b.keys.fill('Den andra andelen', '70');
    await b.keys.press('Visa svaret');
    await b.see('Det behövs minst 93 svar i varje grupp');

    await b.open(`${HOME}/ny`);
    await b.keys.choose('Ansökningar och beviljanden per månad, ur systemet', 'Var finns siffrorna?');
    await b.keys.choose('Har det förändrats sedan …?', 'Vad vill du veta?');
    await b.press('Fortsätt', { status: 422 });
    await b.see('ett till fyra ärenden');

    await b.enter('Hanna Wester');
    await b.open(HOME);
    await b.keys.follow('Kursen i skrivande');
    if (new URL(b.page.url()).pathname !== address) throw new Error(`${b.page.url()} is not ${address}`);
    await b.see('Ja, värdena ändrades');
    await b.miss('De första raderna i din tabell');
    await b.open(HOME);
    await b.keys.follow('Växeltjänstgöringen: trivsel före och efter');
    await b.see('minst 15 personer');

    await b.enter('Annika Fors');
    await b.open(`${HOME}/minsta-antal`);
    await sendWrong(b, { pairs: '3' });
    await b.fill('Personer med värde både före och efter', '12');
    await b.press('Spara');
    await b.see('Minsta antal är sparade');
  },
};
