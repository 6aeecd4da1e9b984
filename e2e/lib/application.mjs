// An application as it is filled in, page by page, by mouse or by keys.

const GUIDE = [
  ['Är du uppsagd, eller tar din anställning snart slut?', 'Nej'],
  ['Gäller det studier som du väljer helt för egen del, utanför jobbet?', 'Nej'],
  ['Behövs det för att göra arbetet som det ser ut i dag?', 'Nej'],
  ['Skulle myndigheten göra och betala det här ändå?', 'Nej'],
  ['Hjälper det på sikt: nya uppgifter, nytt kunnande eller ett längre arbetsliv?', 'Ja'],
];

/** The guide, answered so that the money fits. `hand` is a person, or a person's keys. */
export async function answerGuide(hand) {
  for (const [question, answer] of GUIDE) await hand.choose(answer, question);
  await hand.press('Visa svaret');
}

/**
 * From the first page after the guide to the one that shows everything.
 *
 * @param {{ title: string, kind: string, unit: string, goal: string, course: string }} wanted
 * @param {() => Promise<void>} before done on each page before it is filled in
 */
export async function fillIn(hand, wanted, before = async () => {}) {
  const page = async (fill) => {
    await before();
    await fill();
    await hand.press('Spara och fortsätt');
  };
  await page(() => hand.fill('Utöver det vanliga', 'Dagens arbete klarar vi. Det här gäller det som kommer.'));
  await page(() => hand.fill('Bakgrund och behov', 'En enda av oss kan registret, och hon går i pension om två år.'));
  await page(async () => {
    await hand.fill('Rubrik', wanted.title);
    await hand.choose(wanted.kind);
    await hand.fill('Åtgärden', 'Leverantörens kurs och tio halvdagar bredvid henne.');
  });
  await page(async () => {
    await hand.choose('Mig själv');
    await hand.select('Enhet', wanted.unit);
  });
  await page(() => hand.fill('Kursavgift', wanted.course));
  await page(async () => {
    await hand.fill('Första dagen', '1 mars 2027');
    await hand.fill('Sista dagen', '2027-05-31');
  });
  await page(async () => {
    await hand.choose(wanted.goal);
    await hand.fill('Hur stödjer det omställning?', 'Jag kan ta över uppgiften när den blir ledig.');
    await hand.fill('Hur stödjer det ett långt arbetsliv?', 'Hon slipper vara ensam om den, och jag lär nytt.');
  });
  await page(async () => {
    await hand.fill('Vad ska ha blivit annorlunda efteråt?', 'Två av oss kan sköta registret.');
    await hand.fill('Hur kommer ni att se det?', 'Jag har skött det ensam i två veckor.');
  });
}
