// A whole year at a small agency: from the problem to the account of what the money gave.
import { answerGuide, fillIn } from '../lib/application.mjs';

const HOME = '/lilla-tillsynsnamnden';
const PARTIES = [['Ulf Rehnberg', 'Arbetsgivaren'], ['Mona Tidlund', 'Saco-S'], ['Sven Ahlqvist', 'OFR/S,P,O']];
const PROBLEM = 'Tre av tolv går i pension inom tre år, och det de kan kan ingen annan.';
const GOAL = 'Varje uppgift har minst två som kan den';
const TITLE = 'Två som kan registret';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
const YEAR = Number(TODAY.slice(0, 4));

export default {
  name: 'year',
  widths: [1280],
  async run(b) {
    await prepare(b);
    await sign(b);
    await plan(b);
    await setAside(b);
    const number = await apply(b);
    await decide(b, number);
    await carryOut(b, number);
    await followUp(b);
    await account(b);
  },
};

async function prepare(b) {
  await b.enter('Jenny Alfredsson');
  await b.open(`${HOME}/avtal`);
  await b.follow('Förbered ett avtal');
  await b.fill('Avtalets namn', 'Avtal om omställningsmedel');
  await b.press('Förbered ett avtal');
  await b.follow('Vilket problem vill vi lösa?');
  await b.fill('Problemet', PROBLEM);
  await b.fill('Hur vet vi det?', 'Ålderslistan och vår genomgång av vem som kan vad.');
  await b.fill('Vilka berörs?', 'Alla tolv');
  await b.choose('inom 6–24 månader');
  await b.press('Lägg till ett problem');
  await back(b);
  await b.follow('Vad vill vi uppnå?');
  await b.fill('Målet', GOAL);
  await b.choose('Verksamheten och medarbetarna');
  await b.choose(PROBLEM);
  await b.press('Lägg till ett mål');
  await back(b);
  await b.follow('Områden');
  await b.fill('Området', 'Bredare kunnande');
  await b.choose(GOAL);
  await b.press('Lägg till ett område');
  await back(b);
  await b.follow('Åtgärdsslag');
  await b.fill('Åtgärdsslagets namn', 'Kurs eller utbyte för en person');
  await b.choose('för en person');
  await b.choose('parterna tillsammans');
  await b.press('Lägg till ett åtgärdsslag');
  await back(b);

  // What is missing is said in plain words; a proposal without it is refused until somebody says why, or mends it.
  await b.follow('Vad saknas?');
  await b.see('Det här behövs före ett förslag');
  await b.press('Lämna förslaget till parterna', { status: 422 });
  await back(b);
  await b.follow('Tid, information och uppföljning');
  await b.fill('Första dag', TODAY);
  await b.fill('Uppsägningstid', '3');
  await b.fill('Vem kan söka', 'Alla som är anställda.');
  await b.fill('Information till medarbetarna', 'Samordnaren berättar på januarimötet.');
  await b.fill('Uppföljning', 'Vi går igenom målet varje mars.');
  await b.choose('Parterna kan godkänna avtalet här i Storlom');
  await b.press('Spara');
  await b.follow('Vad vill vi uppnå?');
  await b.follow(GOAL);
  await b.fill('Hur ser vi det?', 'Antal uppgifter som minst två kan');
  await b.fill('Läget nu', '9 av 21');
  await b.fill('Dit vill vi', '21 av 21');
  await b.press('Spara');
  await b.open(`${HOME}/avtal/2/vad-saknas`);
  await b.miss('Det här behövs före ett förslag');
  await b.press('Lämna förslaget till parterna');
}

/** Back to the agreement, from one of its parts. */
const back = (b) => b.open(`${HOME}/avtal/2`);

async function sign(b) {
  for (const [who, party] of PARTIES) {
    await b.enter(who);
    await b.see('Svara på förslaget till ”Avtal om omställningsmedel”');
    await b.follow('Svara på förslaget till ”Avtal om omställningsmedel”');
    await b.choose(party);
    await b.choose('Godkänner här i Storlom');
    await b.press('Lägg in en underskrift');
  }
  await b.see('Avtalet är undertecknat.');
  const file = await b.download('Ladda ned avtalet (PDF)');
  if (!file.bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the agreement is no PDF');
}

async function plan(b) {
  await b.enter('Jenny Alfredsson');
  await b.open(`${HOME}/plan`);
  await b.see('För de här målen är inget planerat, intecknat eller använt');
  await b.follow('Lägg till i planen');
  await b.fill('Åtgärd', 'Två om registret');
  await b.choose(GOAL);
  await b.select('År', String(YEAR));
  await b.fill('Belopp', '6 000');
  await b.press('Spara');
  await b.follow('Två om registret');
  await b.press('Parterna har godkänt raden');
}

async function setAside(b) {
  await b.enter('Bo Granlund');
  await b.open(`${HOME}/medel`);
  await b.follow('Ingående balans');
  await b.fill('Före 2015', '3 000');
  await b.fill('Datum', TODAY);
  await b.press('Bokför');
}

async function apply(b) {
  await b.enter('Isak Bergqvist');
  await b.open(`${HOME}/ansokan/ny`);
  await answerGuide(b);
  await fillIn(b, { title: TITLE, kind: 'Kurs eller utbyte för en person', unit: 'Kansliet', goal: GOAL, course: '5 000' });
  await b.press('Skicka in ansökan');
  await b.follow('Öppna din ansökan');
  return new URL(b.page.url()).pathname.split('/').at(-1);
}

async function decide(b, number) {
  const page = `${HOME}/arenden/${number}`;
  await b.enter('Kerstin Hallberg');
  await b.open(page);
  await b.follow('Tillstyrk eller avstyrk');
  await b.choose('Tillstyrker');
  await b.press('Skicka svaret');

  await b.enter('Jenny Alfredsson');
  await b.open(page);
  await b.follow('Bered ärendet');
  await b.fill('Föreslaget belopp', '5 000');
  await b.fill('Skäl för förslaget', 'Åtgärden bär rakt mot målet.');
  await b.press('Lämna förslaget till parterna');
  await b.press('Sätt på dagordningen');

  for (const [who] of PARTIES) {
    await b.enter(who);
    await b.open(page);
    await b.follow('Säg partens mening');
    await b.choose('Enig');
    await b.press('Lämna ställningstagandet');
  }
  await b.see('Ärendet är beviljat och pengarna är intecknade.');
}

async function carryOut(b, number) {
  const page = `${HOME}/arenden/${number}`;
  await b.enter('Isak Bergqvist');
  await b.open(page);
  await b.follow('Slutför åtgärden');
  await b.fill('Dagen då åtgärden blev klar', TODAY);
  await b.fill('Kursavgift', '4 200');
  await b.press('Slutför åtgärden');

  await b.enter('Bo Granlund');
  await b.open(page);
  await b.follow('Betala ut');
  await b.fill('Belopp', '4 200');
  await b.select('Kostnadsslag', 'Kursavgift');
  await b.fill('Verifikation', 'V2026/118');
  await b.choose('Det här är den sista utbetalningen');
  await b.press('Betala ut');

  // The 800 kronor that were not needed are back in the fund.
  await b.open(`${HOME}/medel/poster`);
  await b.see('Återföring');
  await b.see(/800\s?kr/);
}

async function followUp(b) {
  await b.enter('Isak Bergqvist');
  await b.follow(`Vad ändrade ”${TITLE}”?`);
  await b.see('Vem läser ditt svar?');
  await b.choose('4 – ganska mycket');
  await b.fill('Berätta med egna ord', 'Jag sköter registret när hon är ledig.');
  await b.press('Skicka svaret');
  await b.see('Tack. Ditt svar är sparat.');
}

async function account(b) {
  await b.enter('Jenny Alfredsson');
  await b.open(`${HOME}/redovisning/${YEAR - 1}`);
  const file = await b.download('PDF på svenska');
  if (!file.bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the account is no PDF');
  await b.fill('Datum då ni redovisade', TODAY);
  await b.choose('Saco-S');
  await b.choose('OFR/S,P,O');
  await b.press('Markera som redovisad');
  await b.see(`${YEAR - 1} är redovisat.`);
}
