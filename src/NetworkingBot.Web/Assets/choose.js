// Searches while one types. Without this the form does the same with its button.
const form = document.querySelector('.search');
const found = document.getElementById('found');
let latest = 0;
let arriving = Promise.resolve();

form.querySelector('button').hidden = true;
form.addEventListener('input', () => { arriving = search().catch(() => {}); });

// Whoever types fast presses Enter before the last answer is there, and that answer would take away the link that has the focus.
form.addEventListener('submit', async event => {
  event.preventDefault();
  const awaited = latest;
  await arriving;
  if (awaited === latest) found.querySelector('a')?.focus();
});

async function search() {
  const mine = ++latest;
  const address = `?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (mine === latest && answer.ok) {
    found.replaceChildren(...page.getElementById('found').childNodes);
    history.replaceState(null, '', address);
  }
}
