/**
 * What the page does beyond reading: filters, keys, and remembering what was decided. The page says everything without
 * it. Plain JavaScript as every browser of the last five years runs it; kept as text because its hash is in the page.
 */
export const script = String.raw`'use strict';
(() => {
  const root = document.documentElement;
  root.classList.replace('no-script', 'script');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const cards = all('.change');
  const status = document.querySelector('.status');
  const filters = document.querySelector('.filters');
  const outcome = document.querySelector('.outcome');
  const served = !outcome;
  const say = (text) => { if (status) status.textContent = text; };

  // What was decided, kept by the browser where it keeps anything: a page from a file may have no store.
  const key = document.title;
  const decided = new Map();
  const store = () => {
    try { localStorage.setItem(key, JSON.stringify([...decided])); } catch { /* decided for this reading only */ }
  };
  if (!served) {
    try { for (const [id, word] of JSON.parse(localStorage.getItem(key) || '[]')) decided.set(id, word); } catch { /* nothing kept */ }
  }

  const visible = () => cards.filter((card) => !card.hidden);
  const stateOf = (card) => card.classList.contains('accepted') ? 'accepted' : card.classList.contains('rejected') ? 'rejected' : '';

  function show(card, word) {
    card.classList.toggle('accepted', word === 'accepted');
    card.classList.toggle('rejected', word === 'rejected');
    for (const button of all('.accept button, button.accept', card)) button.setAttribute('aria-pressed', String(word === 'accepted'));
    for (const button of all('button.reject', card)) button.setAttribute('aria-pressed', String(word === 'rejected'));
  }

  function tell() {
    tellGroups();
    const shown = visible();
    const done = shown.filter(stateOf).length;
    const wrong = cards.filter((card) => stateOf(card) === 'rejected');
    say(shown.length + ' of ' + cards.length + ' changes shown, ' + done + ' decided' + (wrong.length ? ', ' + wrong.length + ' wrong' : ''));
    if (!outcome) return;
    outcome.hidden = wrong.length === 0;
    outcome.querySelector('textarea').value = wrong
      .map((card) => '# ' + card.dataset.said + '\n' + (card.querySelector('.wrong code')?.textContent ?? '# no command corrects this'))
      .join('\n');
  }

  // A group is accepted as soon as all that it gathers is.
  const groups = all('[data-changes]');
  const membersOf = (group) => group.dataset.changes.split(' ').map((id) => document.getElementById('c-' + id)).filter(Boolean);
  function tellGroups() {
    for (const group of groups) {
      const done = String(membersOf(group).every((card) => stateOf(card) === 'accepted'));
      (group.querySelector('button') ?? group).setAttribute('aria-pressed', done);
    }
  }

  function decideAll(group) {
    const cards = membersOf(group);
    const word = cards.every((card) => stateOf(card) === 'accepted') ? '' : 'accepted';
    for (const card of cards) {
      if (word) decided.set(card.id, word); else decided.delete(card.id);
      show(card, word);
    }
    store();
    tell();
  }

  function decide(card, word) {
    const next = stateOf(card) === word ? '' : word;
    if (next) decided.set(card.id, next); else decided.delete(card.id);
    show(card, next);
    store();
    tell();
  }

  function filter() {
    if (!filters) return;
    const data = new FormData(filters);
    const severities = new Set(data.getAll('severity'));
    for (const card of cards) {
      const { severity, kind, rule } = card.dataset;
      card.hidden = !severities.has(severity) || (data.get('kind') && data.get('kind') !== kind) ||
        (data.get('rule') && data.get('rule') !== rule) || (data.get('open') && stateOf(card) !== '');
    }
    for (const article of all('.article')) article.hidden = !article.querySelector('.change:not([hidden])');
    tell();
  }

  function unfold(inner) {
    for (let box = inner.parentElement; box; box = box.parentElement) if (box.tagName === 'DETAILS') box.open = true;
  }

  function focusCard(card) {
    unfold(card);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }

  function move(step) {
    const shown = visible();
    if (shown.length === 0) return;
    const here = shown.indexOf(document.activeElement?.closest('.change'));
    const from = here >= 0 ? here : step > 0 ? -1 : shown.length;
    focusCard(shown[Math.min(shown.length - 1, Math.max(0, from + step))]);
  }

  // On a served page a decision is a form, sent without leaving the page.
  async function send(form, card) {
    say('Saving …');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { accept: 'application/json' } });
      const { said, state } = await answer.json();
      if (answer.ok && card) {
        show(card, state);
        const note = card.querySelector('.outcome-note') ?? card.querySelector('.decide').appendChild(document.createElement('p'));
        note.className = 'outcome-note';
        note.textContent = said;
      }
      if (answer.ok) for (const each of form.dataset.changes ? membersOf(form) : []) show(each, state);
      tell();
      say(said);
    } catch (error) {
      say('Not saved: ' + error.message);
    }
  }

  document.addEventListener('submit', (event) => {
    if (event.target === filters) event.preventDefault();
    else if (served && event.target.method === 'post') {
      event.preventDefault();
      send(event.target, event.target.closest('.change, .fact-card'));
    }
  });
  document.addEventListener('change', (event) => { if (event.target.form === filters) filter(); });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const card = button?.closest('.change');
    if (button?.matches('button.accept-all')) decideAll(button);
    else if (card && button.matches('button.accept')) decide(card, 'accepted');
    else if (card && button.matches('button.reject')) decide(card, 'rejected');
    else if (button?.matches('.copy')) {
      const area = outcome.querySelector('textarea');
      area.select();
      const done = () => say('Copied.');
      if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(done, () => say('Press Ctrl+C to copy.'));
      else say('Press Ctrl+C to copy.');
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input:not([type=checkbox], [type=radio]), select, textarea')) return;
    if (!document.querySelector('.keys-on')?.checked) return;
    const card = document.activeElement?.closest('.change');
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (card && event.key === 'a') {
      if (served) card.querySelector('form.accept').requestSubmit(); else decide(card, 'accepted');
    } else if (card && event.key === 'r') {
      const box = card.querySelector('.wrong');
      if (!served) decide(card, 'rejected');
      if (box) box.open = served || stateOf(card) === 'rejected';
      if (served && box) box.querySelector('button, input:not([type=hidden])').focus();
    } else return;
    event.preventDefault();
  });

  // A link to a change that the filter hides shows it all the same.
  addEventListener('hashchange', reveal);
  function reveal() {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (const hidden of [target, target.closest('.article'), ...all('.change', target)]) if (hidden) hidden.hidden = false;
    unfold(target);
    target.scrollIntoView();
  }

  for (const card of cards) if (decided.has(card.id)) show(card, decided.get(card.id));
  filter();
  reveal();
})();
`;
