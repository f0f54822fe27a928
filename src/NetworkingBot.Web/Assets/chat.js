// Sends forms without leaving the page and shows what changes, whoever began it. Without this the same forms work with a reload.
const log = document.getElementById('log');
const status = document.getElementById('status');
const composer = document.getElementById('composer');
const words = document.getElementById('say');
const attach = document.getElementById('attach');
const offered = new Map();
const pressed = new Set();
let before = Promise.resolve();

// An answer may be seen before its request has ended: what is said or clicked meanwhile waits its turn. The same button counts once until it was answered.
document.addEventListener('submit', event => {
  event.preventDefault();
  const { target: form, submitter } = event;
  const button = submitter ?? form;
  if (pressed.has(button)) return;
  const sent = form === attach ? new FormData(form) : new URLSearchParams(new FormData(form, submitter));
  const typed = form === composer ? words.value : '';
  if (typed) words.value = '';
  if (form === attach) form.reset();
  else if (form !== composer) pressed.add(button);
  before = before.then(() => send(form, sent, typed)).finally(() => pressed.delete(button));
});

words.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

// A file that is chosen or dropped is sent; the button is for where this does not run.
attach.querySelector('button').hidden = true;
attach.elements.file.addEventListener('change', () => attach.requestSubmit());
document.addEventListener('dragover', event => event.preventDefault());
document.addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files.length !== 1) return;
  attach.elements.file.files = event.dataTransfer.files;
  attach.requestSubmit();
});

log.addEventListener('input', event => {
  if (event.target.dataset.people !== undefined) offerPeople(event.target);
});

log.addEventListener('toggle', event => event.target.scrollIntoView({ block: 'nearest' }), true);

listen();
log.lastElementChild?.scrollIntoView({ block: 'end', behavior: 'instant' });

async function send(form, sent, typed) {
  const waiting = setTimeout(() => say(status.dataset.waiting), 400);
  try {
    const answer = await fetch(form === attach ? form.action : location.pathname, { method: 'POST', body: sent, headers: { Accept: 'application/json' } });
    const heard = await answer.json();
    if (answer.ok) {
      show(heard, form.closest('article'));
      say('');
    } else {
      giveBack(typed, heard.text);
    }
  } catch {
    giveBack(typed, status.dataset.notSent);
  } finally {
    clearTimeout(waiting);
  }
}

function giveBack(typed, reason) {
  if (!words.value) words.value = typed;
  say(reason, true);
}

/** Shows what a click or a sentence of one's own brought, and takes the focus along where the place it was at is gone. */
function show(changes, clicked) {
  const shown = changes.map(apply).filter(Boolean);
  const last = shown.at(-1);
  if (!last) {
    if (clicked && !clicked.isConnected) words.focus();
    return;
  }

  const mistake = last.querySelector('[aria-invalid="true"]');
  const field = last.querySelector('form.form :is(input:not([type="hidden"]), select, textarea)');
  const gone = clicked && !clicked.isConnected;
  (mistake ?? field ?? (gone ? last : null))?.focus({ preventScroll: true });
  (mistake ?? shown.at(0)).scrollIntoView({ block: mistake ? 'center' : 'nearest' });
  if (!mistake) last.scrollIntoView({ block: last.offsetHeight > innerHeight * .6 ? 'start' : 'nearest' });
}

/** Puts a message in the place of the one it follows, or at the end. Returns it; nothing when it is shown already or was taken away. */
function apply({ id, version, html }) {
  const old = document.getElementById(`m${id}`);
  if (old && Number(old.dataset.version) >= version) return old;
  document.getElementById('welcome').hidden = true;
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!fresh) old?.remove();
  else if (old) old.replaceWith(fresh);
  else log.append(fresh);
  return fresh;
}

/** Follows the conversation: other windows, and what the bot says on its own. */
function listen() {
  const events = new EventSource(`${log.dataset.events}?after=${log.dataset.version}`);
  events.addEventListener('open', () => say(''));
  events.addEventListener('error', () => say(status.dataset.reconnecting));
  events.addEventListener('change', event => {
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 80;
    const focused = document.activeElement.closest('article')?.id;
    const fresh = apply(JSON.parse(event.data));
    if (focused && fresh?.id === focused && !fresh.contains(document.activeElement)) fresh.focus({ preventScroll: true });
    if (fresh && atEnd) fresh.scrollIntoView({ block: 'nearest' });
  });
}

/** Offers colleagues for what is typed, and keeps beside the field who was picked. */
async function offerPeople(field) {
  const typed = field.value;
  if (offered.has(typed)) {
    field.parentElement.querySelector('input[type="hidden"]').value = offered.get(typed);
    return;
  }

  const answer = await fetch(`${log.dataset.people}?${new URLSearchParams({ q: typed })}`);
  const people = answer.ok ? await answer.json() : [];
  if (field.value !== typed) return;
  people.forEach(person => offered.set(person.text, person.chosen));
  field.list.replaceChildren(...people.map(person => new Option('', person.text)));
}

function say(text, isError = false) {
  status.textContent = text;
  status.classList.toggle('error', isError);
}
