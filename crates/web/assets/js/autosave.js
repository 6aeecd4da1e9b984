// Saves a form while it is written. <form data-autosave="/address"> is posted there two seconds after the last
// letter and when a field is left; the server answers 204. The element [data-saved="sparades {tid}"] then says when.
// Nothing waits for it: if a save fails, the button still saves everything.

const QUIET = 2000;
// A request that outlives the page may carry no more than 64 KiB.
const KEPT = 60000;

for (const form of document.querySelectorAll("form[data-autosave]")) watch(form);

function watch(form) {
  const leaving = new AbortController();
  let saved = typed(form);
  let timer;
  let queue = Promise.resolve();

  // One at a time, so that an older text never lands upon a newer.
  const save = () => {
    clearTimeout(timer);
    queue = queue.then(async () => {
      const text = typed(form);
      if (text === saved || leaving.signal.aborted) return;
      if (await post(form.dataset.autosave, text, leaving.signal)) {
        saved = text;
        tell(form);
      }
    });
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, QUIET);
  });
  form.addEventListener("focusout", save);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    leaving.abort();
  });
}

// Files are sent with the form itself only.
function typed(form) {
  const words = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  return new URLSearchParams(words).toString();
}

async function post(address, text, signal) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      body: text,
      keepalive: text.length < KEPT,
      // A session that has ended answers with the way to sign in: that is not saved.
      redirect: "manual",
      signal,
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function tell(form) {
  const place = form.querySelector("[data-saved]") ?? document.querySelector("[data-saved]");
  if (!place) return;
  const now = new Date();
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(".");
  place.textContent = place.dataset.saved.replace("{tid}", time);
}
