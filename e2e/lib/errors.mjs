// A form sent as it should not be: how the answer tells it.

/**
 * Types into the form on the page the person stands on, sends it, and checks the answer: the summary stands first and
 * has the focus, each of its links leads to its field, the title says so, and everything typed is still there.
 *
 * @param {import('./person.mjs').Person} b
 * @param {Record<string, string>} typed text by the name of its field; the rest is left as it stands
 */
export async function sendWrong(b, typed) {
  const form = await formWith(b.page, Object.keys(typed));
  for (const [name, text] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(text);
  const before = await form.evaluate(values);
  await b.arrive(() => form.locator('button:not([name])').last().click(), [422]);
  const told = await b.page.evaluate(answer);
  const again = await (await formWith(b.page, Object.keys(typed))).evaluate(values);
  const faults = [...told.faults];
  if (b.scripts && !told.focused) faults.push('the summary has not the focus');
  for (const [name, value] of Object.entries(before)) {
    if (again[name] !== value) faults.push(`${name} had ${JSON.stringify(value)}, and has ${JSON.stringify(again[name])}`);
  }
  for (const id of told.fields) {
    await b.page.locator(`.error-summary a[href="#${id}"]`).first().click();
    const there = await b.page.evaluate(() => document.activeElement?.id);
    if (there !== id) faults.push(`the link to ${id} leads to ${there || 'nothing'}`);
  }
  if (faults.length) throw new Error(`${new URL(b.page.url()).pathname}: ${faults.join('; ')}`);
}

/** The form with these fields, or the one there is. */
async function formWith(page, names) {
  let form = page.locator('main form:not([method="get"][role="search"])').filter({ has: page.locator('.field') });
  for (const name of names) form = form.filter({ has: page.locator(`[name="${name}"]`) });
  if ((await form.count()) === 0) throw new Error(`${page.url()} has no form with ${names.join(', ') || 'fields'}`);
  return form.last();
}

/** In the page: what each field of the form holds. Passwords and files are never sent back. */
function values(form) {
  const held = {};
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'password', 'file', 'submit'].includes(field.type)) continue;
    const chosen = ['radio', 'checkbox'].includes(field.type) ? (field.checked ? `${field.value} ` : '') : field.value;
    held[field.name] = (held[field.name] ?? '') + chosen;
  }
  return held;
}

/** In the page: what the answer says is wrong, and what is wrong with how it says so. */
function answer() {
  const faults = [];
  const summary = document.querySelector('main .error-summary');
  if (!summary) return { faults: ['there is no error summary'], fields: [] };
  const follows = (what) => summary.compareDocumentPosition(document.querySelector(what)) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows('main h1')) faults.push('the summary is not first');
  if (!/^(Fel|Error): /.test(document.title)) faults.push(`the title is ${document.title}`);
  const fields = [...summary.querySelectorAll('a')].map((link) => link.hash.slice(1));
  if (!fields.length) faults.push('the summary links to no field');
  for (const id of fields) {
    const field = document.getElementById(id);
    if (!field) faults.push(`there is no field ${id}`);
    else if (!field.closest('.field.wrong')) faults.push(`${id} does not say what is wrong`);
  }
  return { faults, fields: fields.filter((id) => document.getElementById(id)), focused: document.activeElement === summary };
}
