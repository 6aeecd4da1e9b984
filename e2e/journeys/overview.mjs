// Anyone, without signing in: from the front page to the national overview.

import assert from 'node:assert/strict';

export default {
  name: 'overview',
  widths: [1280, 320],
  async run(b) {
    await b.open('/');
    await b.follow('Översikt');
    assert.match(await b.heading(), /\S/);
  },
};
