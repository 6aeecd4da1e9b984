// Every room with something in it, wide and narrow: what each role comes to, the lists, one of each thing.

const ROOMS = [
  ['Annika Fors', '/fjallmyndigheten', [
    'avtal', 'avtal/1', 'avtal/1/vad-saknas', 'avtal/1/underskrifter', 'avtal/2', 'avtal/2/vad-saknas', 'avtal/2/skillnader',
    'avtal/2/synpunkter', 'avtal/2/ramar', 'plan', 'plan/rader/ny', 'plan/behov', 'medel', 'medel/poster', 'medel/poster/3',
    'medel/regler', 'arenden', 'ansokningar', 'arshjul', 'arshjul/ny',
    'uppfoljning', 'redovisning',
  ]],
  ['Hanna Wester', '/fjallmyndigheten', ['avtal/2/synpunkter', 'arenden', 'foretradare']],
  ['Fatima Rahimi', '/fjallmyndigheten', ['arenden', 'plan']],
  ['Elsa Norrby', '/fjallmyndigheten', ['ansokningar', 'vad-kan-jag-soka', 'avtal']],
  ['Lina Strandh', '/fjallmyndigheten', ['medarbetare', 'medarbetare/ny']],
  ['Gunnar Wiik', '/fjallmyndigheten', ['granskning']],
  ['Lotta Björk', '/hogskolan-i-storvik', ['medel', 'medel/avsattning', 'medel/ingaende', 'medel/rattelser', 'arenden']],
  ['Simon Grip', '/hogskolan-i-storvik', ['medel', 'plan']],
  ['Jenny Alfredsson', '/lilla-tillsynsnamnden', ['avtal/1', 'avtal/1/vad-saknas', 'medel', 'plan']],
];

/** Cases by what has happened to them: who looks, and the title. */
const CASES = [
  ['Maria Söderlund', 'Distansakademin, omgång ett'],
  ['Maria Söderlund', 'Växeltjänst hos regionen'],
  ['Anna-Karin Westman', 'Administratörer bygger rapporter'],
  ['Wilma Hjort', 'Podd om pedagogik'],
];

export default {
  name: 'rooms',
  widths: [1280, 320],
  async run(b) {
    for (const [who, home, paths] of ROOMS) {
      await b.enter(who);
      for (const path of paths) await b.open(`${home}/${path}`);
    }
    for (const [who, title] of CASES) {
      await b.enter(who);
      if (who === 'Wilma Hjort') await b.open('/hogskolan-i-storvik/ansokningar');
      else await b.open(`/hogskolan-i-storvik/arenden?sok=${encodeURIComponent(title)}`);
      await b.follow(who === 'Wilma Hjort' ? title : /^20\d\d-\d+$/);
    }
  },
};
