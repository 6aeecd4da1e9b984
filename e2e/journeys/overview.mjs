// Anyone: what is Storlom for, and what does each employer set aside?
export default {
  name: 'overview',
  widths: [1280, 320],
  async run(b) {
    await b.open('/');
    await b.see('Från syfte till effekt');
    await b.follow('Se vad varje arbetsgivare avsätter');
    await b.select('År', '2024');
    await b.fill('Sök på namn', 'universitet');
    await b.press('Visa');
    await b.see('ca 297 mkr');
    await b.follow('Lunds universitet');
    await b.see('Lunds universitet avsatte');
    await b.open('/oversikt/finns-inte', { status: 404 });
    await b.open('/tillganglighet');
    await b.open('/logga-in');
    await b.press('Logga in', { status: 422 });
    await b.see('En sak behöver rättas');
  },
};
