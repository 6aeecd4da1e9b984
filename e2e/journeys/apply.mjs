// An employee applies with the keyboard alone: guide, eight pages, a look at it all, submitted.
import { answerGuide, fillIn } from '../lib/application.mjs';

export default {
  name: 'apply',
  widths: [1280, 320],
  async run(b) {
    await b.enter('Isak Bergqvist');
    await b.open('/lilla-tillsynsnamnden/vad-kan-jag-soka');
    await b.keys.follow('Sök nu');
    await answerGuide(b.keys);
    await fillIn(b.keys, {
      title: 'Två som kan registret',
      kind: 'Individuell åtgärd',
      unit: 'Kansliet',
      goal: 'Var och en kan minst ett område till',
      course: '4 500',
    });
    await b.see('Allt är ifyllt');
    await b.keys.press('Skicka in ansökan');
    await b.see('Din ansökan är inskickad');
    await b.keys.follow('Öppna din ansökan');
    await b.see('Två av oss kan sköta registret.');
  },
};
