// Each form is sent as it should not be: what is wrong is said first, by the field, and nothing typed is lost.
import { answerGuide, fillIn } from '../lib/application.mjs';
import { sendWrong } from '../lib/errors.mjs';

const SMALL = '/lilla-tillsynsnamnden';
const LARGE = '/fjallmyndigheten';
const NO_DATE = 'nån gång';
const NO_AMOUNT = 'tolvtusen';

// Who, and which forms: where it stands, and what is typed.
const FORMS = [
  [undefined, [
    ['/logga-in', { email: 'ingen@example.se' }],
  ]],
  ['Isak Bergqvist', [
    [`${SMALL}/ansokan/ny`, {}],
    ['/konto', { passphrase: 'kort' }],
  ]],
  ['Jenny Alfredsson', [
    [`${SMALL}/plan/rader/ny`, { title: '', amount: NO_AMOUNT, responsible: 'Jenny' }],
    [`${SMALL}/plan/behov`, { need: 'Två som kan registret', amount: '-5' }],
    [`${SMALL}/arshjul/ny`, { title: 'Möte', due: NO_DATE, done: '2026-02-30', receivers: 'alla' }],
    [`${SMALL}/avtal/registrera`, { title: '', from: NO_DATE, notice: 'tre' }],
    [`${SMALL}/avtal/fardig-text`, { from: NO_DATE }],
    [`${SMALL}/redovisning/${new Date().getFullYear() - 1}`, { on: NO_DATE }],
  ]],
  ['Bo Granlund', [
    [`${SMALL}/medel/ingaende`, { date: NO_DATE, 'year-2015': NO_AMOUNT, note: 'ur huvudboken' }],
    [`${SMALL}/medel/avsattning`, { payroll: NO_AMOUNT, definition: 'med sociala avgifter', date: NO_DATE }],
    [`${SMALL}/medel/rattelser`, { number: '9999', reason: 'fel år', date: NO_DATE }],
    [`${SMALL}/medel/regler`, { limit: '-1' }],
  ]],
  ['Tor Lindahl', [
    [`${SMALL}/medarbetare/ny`, { name: '', email: 'ingen adress', from: NO_DATE }],
  ]],
  ['Camilla Roos', [
    [`${LARGE}/arenden?lage=unanswered`, { reasons: 'Vi har inte tid.' }, 'tillstyrkan'],
  ]],
  ['Annika Fors', [
    [`${LARGE}/arenden?lage=endorsed`, { granted: NO_AMOUNT, reasons: 'Målet.', conditions: 'Inga.' }, 'beredning'],
    [`${LARGE}/arenden?lage=endorsed`, { reason: '' }, 'aterlamnande'],
    [`${LARGE}/arenden?lage=prepared`, {}, 'bordlaggning'],
    [`${LARGE}/atgarder?lage=under_way`, { completed_on: NO_DATE, course: NO_AMOUNT, travel: '100' }, 'slutforande'],
    [`${LARGE}/atgarder?lage=under_way`, { amount: NO_AMOUNT, source_document: 'två ord' }, 'utbetalningar'],
    [`${LARGE}/avtal/2/problem`, { problem: '', evidence: 'Åldern', target_group: 'Alla' }],
    [`${LARGE}/avtal/2/mal`, { goal: '', baseline: '9 av 21', by_date: NO_DATE }],
    [`${LARGE}/avtal/2/omraden`, { area: '' }],
    [`${LARGE}/avtal/2/atgardsslag`, { name: '', ceiling: NO_AMOUNT }],
    [`${LARGE}/avtal/2/ramar`, { from: NO_DATE, who_may_apply: 'Alla', information: 'Möte' }],
  ]],
  ['Jonas Ekdahl', [
    [`${LARGE}/arenden?lage=prepared`, { reasons: 'Vi vill veta mer.' }, 'beslut'],
  ]],
];

export default {
  name: 'errors',
  async run(b) {
    const faults = [];
    for (const [who, forms] of FORMS) {
      if (who) await b.enter(who);
      for (const [path, typed, act] of forms) {
        await b.open(act ? `${await firstIn(b, path)}/${act}` : path);
        await sendWrong(b, typed).catch((error) => faults.push(error.message));
      }
    }
    if (faults.length) throw new Error(faults.join('\n  '));
    await role(b);
    await steps(b);
  },
};

/** The first case or measure of a list. */
async function firstIn(b, list) {
  await b.open(list);
  const hrefs = await b.page.locator('main tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return hrefs.find((href) => /\/(arenden|atgarder)\/[\d-]+$/.test(href));
}

async function role(b) {
  await b.enter('Tor Lindahl');
  await b.open(`${SMALL}/medarbetare`);
  await b.follow('Isak Bergqvist');
  await b.open(`${new URL(b.page.url()).pathname}/roller/ny`);
  await sendWrong(b, { from: NO_DATE });
}

/** Every page of an application, sent empty or odd before it is filled in. */
async function steps(b) {
  await b.enter('Alma Strömgren');
  await b.open(`${SMALL}/ansokan/ny`);
  await answerGuide(b);
  const odd = { course: NO_AMOUNT, from: NO_DATE, participants: 'många' };
  await fillIn(b, {
    title: 'Kurs i upphandling',
    kind: 'Individuell åtgärd',
    unit: 'Kansliet',
    goal: 'Var och en kan minst ett område till',
    course: '4 500',
  }, async () => {
    const names = await b.page.locator('main .input').evaluateAll((fields) => fields.map((field) => field.name));
    await sendWrong(b, Object.fromEntries(Object.entries(odd).filter(([name]) => names.includes(name))));
  });
}
