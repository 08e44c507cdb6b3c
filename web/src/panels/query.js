/** Asking in Cypher: saved questions, an editor, and the answer as a table, as text or as JSON. */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { completionOf, readSchema } from '../query/completion.js';
import { createEditor } from '../query/editor.js';
import { keep, recall, remembered } from '../query/memory.js';
import { defaultOf, guess, OF_RAIL, ofYear, read, typed, WANTED } from '../query/parameters.js';
import { fromError, fromNotification } from '../query/remarks.js';
import { asCsv, asJson, asText, written } from '../query/results/forms.js';
import { tableOf } from '../query/results/table.js';
import { fetchQuestions, MOST_ROWS, run } from '../query/run.js';
import { declaredIn, parametersOf, statementsOf } from '../query/statements.js';
import { counted } from '../text/names.js';

/** @typedef {import('../query/run.js').Answer} Answer */
/** @typedef {import('../query/remarks.js').Remark} Remark */
/** @typedef {import('../replies.js').QuestionReply} Question */
/** @typedef {{text: string, from: number, answer: Answer, remarks: Remark[]}} Result a statement and what it gave */

const FIRST = `// Everyone who was ever allied with Trotsky.
MATCH (trotsky:Person {id: 'trotsky'})-[:ALLIED_WITH]-(other:Person)
RETURN DISTINCT other.name AS ally
ORDER BY ally`;
const PAUSE = 250; // milliseconds that the year stands still before a pinned question runs again
const FORMS = /** @type {[string, (answer: Answer) => HTMLElement][]} */ ([
  ['Table', tableOf],
  ['Text', written(asText, 'text')],
  ['JSON', written(asJson, 'JSON')],
]);

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createQuery(root, { bus, timeline, state }) {
  const memory = recall();
  let { history } = memory;
  let step = history.length;
  let form = 0;
  let results = /** @type {Result[]} */ ([]);
  let running = /** @type {AbortController|null} */ (null);
  let schema = /** @type {import('../query/completion.js').Schema|null} */ (null);
  let isOpen = false;
  const values = /** @type {Map<string, string>} */ (new Map()); // what was typed, by parameter
  const parameters = h('div', { class: 'parameters' });
  const runs = h('button', { type: 'button', class: 'run', onclick: () => ask() }, [
    'Run ',
    h('kbd', {}, ['Ctrl Enter']),
  ]);
  const stops = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => cancel() }, [
    'Stop ',
    h('kbd', {}, ['Esc']),
  ]);
  const line = h('p', { class: 'ran', role: 'status' });
  const answers = h('div', { class: 'answers' });
  const title = h('h1', {}, ['Ask in Cypher']);
  const about = h('p', { class: 'about' }, [
    'Choose a question, or write your own. Nothing here can change the history.',
  ]);
  const saved = h('nav', { class: 'saved', 'aria-label': 'Saved questions' }, []);
  const place = h('div', { class: 'editor' });
  root.replaceChildren(
    saved,
    h('section', { class: 'work', 'aria-label': 'Question and answer' }, [
      title,
      about,
      place,
      h('div', { class: 'runline' }, [runs, stops, parameters, line]),
      answers,
    ]),
  );
  const editor = createEditor(place, {
    text: new URLSearchParams(location.search).get('q') ?? memory.text ?? FIRST,
    changed: () => {
      renderParameters();
      remember();
    },
    run: () => void ask(),
    cancel,
    walk,
    complete: completionOf(
      () => schema,
      () => [...new Set([...OF_RAIL, ...parametersOf(editor.text())])],
    ),
  });

  /** Keeps what is typed, a moment after the last key. */
  let later = 0;
  function remember() {
    clearTimeout(later);
    later = window.setTimeout(() => keep({ history, text: editor.text() }), 400);
  }

  /** @param {number} by a step back or on through what was run */
  function walk(by) {
    const next = Math.max(0, Math.min(history.length, step + by));
    if (next === step) return;
    step = next;
    editor.set(history[step] ?? '');
  }

  /** What each parameter of the text is: its type, its text, and whether the year gives it. */
  function wantedParameters() {
    const text = editor.text();
    const declared = new Map(declaredIn(text).map((one) => [one.name, one]));
    const year = state.get().year;
    const found = /** @type {Record<string, string>} */ ({});
    return [...new Set([...declared.keys(), ...parametersOf(text)])].map((name) => {
      const one = declared.get(name);
      const ofRail = OF_RAIL.includes(/** @type {any} */ (name)) && !values.has(name);
      const value =
        values.get(name) ??
        (ofRail
          ? ofYear(name, year)
          : one
            ? defaultOf(one, found)
            : name === 'dataset'
              ? timeline.json.dataset.id
              : '');
      found[name] = value;
      return { name, type: one?.type ?? (name === 'date' ? 'date' : guess(value)), value, ofRail };
    });
  }

  function renderParameters() {
    const wanted = wantedParameters().filter(({ name }) => name !== 'dataset');
    const names = wanted.map(({ name }) => name).join();
    if (parameters.dataset.names === names && parameters.contains(document.activeElement)) return;
    parameters.dataset.names = names;
    parameters.replaceChildren(
      ...wanted.map(({ name, type, value, ofRail }) =>
        ofRail
          ? h('span', { class: 'parameter' }, [h('b', {}, [`$${name}`]), ' = ', yearSteps(name), ', from the year'])
          : h('label', { class: 'parameter' }, [
              h('b', {}, [`$${name}`]),
              ' = ',
              h('input', {
                value,
                size: Math.max(6, Math.min(24, value.length + 1)),
                'aria-label': `${name}, ${WANTED[type] ?? WANTED.string}`,
                oninput: (/** @type {Event} */ event) =>
                  void values.set(name, /** @type {HTMLInputElement} */ (event.target).value),
              }),
            ]),
      ),
    );
  }

  /** The year with a way back and on. @param {string} name */
  function yearSteps(name) {
    const { year } = state.get();
    const way = (/** @type {number} */ by, /** @type {string} */ word, /** @type {string} */ sign) =>
      h(
        'button',
        { type: 'button', 'aria-label': word, onclick: () => bus.emit(WISH, { patch: { year: year + by } }) },
        [sign],
      );
    return h('span', { class: 'of-year' }, [
      way(-1, 'A year back', '‹'),
      h('b', { class: 'num' }, [ofYear(name, year)]),
      way(1, 'A year on', '›'),
    ]);
  }

  /** @returns {boolean} whether there was anything to stop */
  function cancel() {
    if (!running) return false;
    running.abort();
    return true;
  }

  async function ask() {
    const text = editor.text();
    const parts = statementsOf(text);
    if (!parts.length) return say('There is nothing to run. Write a statement, or choose a question.');
    const sent = /** @type {Record<string, any>} */ ({});
    for (const { name, type, value } of wantedParameters()) {
      const there = read(type, value);
      if (!there) return say(`$${name} is “${value}”, which is not ${WANTED[type]}.`);
      sent[name] = typed(type, there.value);
    }
    cancel();
    const controller = (running = new AbortController());
    history = remembered(history, text);
    step = history.length;
    keep({ history, text });
    bus.emit(WISH, { patch: { query: text }, replace: true });
    stops.hidden = false;
    say('Running…');
    const found = /** @type {Result[]} */ ([]);
    try {
      for (const part of parts) {
        const lead = part.text.length - part.text.trimStart().length;
        const statement = part.text.trim();
        const answer = await run(statement, sent, controller.signal);
        const at = part.from + lead;
        const remarks = [
          ...(answer.error ? [fromError(answer.error, statement)] : []),
          ...answer.notifications.map((one) => fromNotification(one, statement)),
        ].map((one) => ({
          ...one,
          from: one.from === null ? null : one.from + at,
          to: one.to === null ? null : one.to + at,
        }));
        found.push({ text: statement, from: at, answer, remarks });
        if (answer.error) break;
      }
      results = found;
      show();
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      if (running === controller) say('Stopped.');
    } finally {
      if (running === controller) {
        running = null;
        stops.hidden = true;
      }
    }
  }

  /** @param {string} text */
  const say = (text) => void (line.textContent = text);

  function show() {
    editor.remark(results.flatMap(({ remarks }) => remarks));
    const rows = results.reduce((sum, { answer }) => sum + answer.rows.length, 0);
    const time = results.reduce((sum, { answer }) => sum + answer.milliseconds, 0);
    say(
      results.some(({ answer }) => answer.error)
        ? 'Not run to its end.'
        : `${counted(rows, 'row')}, ${Math.round(time)} ms, read only`,
    );
    answers.replaceChildren(...results.map((result) => resultOf(result)));
  }

  /** @param {Result} result */
  function resultOf({ answer, remarks }) {
    const said = remarks.map((one) => remarkLine(one));
    if (answer.error && !answer.rows.length) return h('div', { class: 'result' }, said);
    const tabs = FORMS.map(([name], i) =>
      h('button', { type: 'button', 'aria-pressed': String(i === form), onclick: () => ((form = i), show()) }, [name]),
    );
    const save = h('button', { type: 'button', class: 'link', onclick: () => download(answer) }, ['Save CSV']);
    const nothing = h('p', { class: 'foot' }, ['No rows. Nothing in this history is as the question says.']);
    const cut = answer.isCut
      ? h('p', { class: 'foot' }, [
          `Showing the first ${MOST_ROWS} rows; there are more. Add LIMIT, or ask in a terminal.`,
        ])
      : null;
    return h('div', { class: 'result' }, [
      ...said,
      h('div', { class: 'tabs' }, [...tabs, h('span', { class: 'space' }), save]),
      answer.rows.length ? FORMS[form][1](answer) : nothing,
      cut,
    ]);
  }

  /** @param {Remark} remark */
  function remarkLine({ severity, text, line: at, column, from, to, fix }) {
    const where = at === null ? '' : ` Line ${at}, column ${column}.`;
    const put = () => from !== null && to !== null && fix && editor.replace(from, to, fix);
    return h('p', { class: `remark-line ${severity}` }, [
      h('span', {}, [text + where]),
      fix && ' ',
      fix && h('button', { type: 'button', class: 'link', onclick: put }, [`Write ${fix}`]),
    ]);
  }

  /** @param {Answer} answer */
  function download(answer) {
    const address = URL.createObjectURL(new Blob([asCsv(answer)], { type: 'text/csv' }));
    h('a', { href: address, download: 'answer.csv' }).click();
    URL.revokeObjectURL(address);
  }

  /** @param {Question} question */
  function choose(question) {
    values.clear();
    editor.set(question.text.trim());
    title.textContent = question.title;
    about.textContent = question.about;
    results = [];
    answers.replaceChildren();
    editor.remark([]);
    for (const other of saved.querySelectorAll('button')) {
      other.toggleAttribute('aria-current', other.dataset.name === question.name);
    }
    say('');
    renderParameters();
  }

  async function openSaved() {
    try {
      const questions = await fetchQuestions();
      const grades = [...new Set(questions.map(({ grade }) => grade))];
      saved.replaceChildren(
        ...grades.flatMap((grade) => [
          h('h2', {}, [grade.replace(/^./, (letter) => letter.toUpperCase())]),
          h(
            'ul',
            {},
            questions
              .filter((one) => one.grade === grade)
              .map((one) =>
                h('li', {}, [
                  h('button', { type: 'button', 'data-name': one.name, onclick: () => choose(one) }, [one.title]),
                ]),
              ),
          ),
        ]),
      );
    } catch {
      saved.replaceChildren(h('p', {}, ['The saved questions could not be loaded. The editor works without them.']));
    }
  }

  /** What is only needed once somebody looks. */
  async function open() {
    if (isOpen) return;
    isOpen = true;
    await openSaved();
    schema = await readSchema(new AbortController().signal).catch(() => null);
  }

  let pause = 0;
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== 'query') return;
    void open();
    if (now.year === before.year) return;
    renderParameters();
    const isBound = wantedParameters().some(({ ofRail }) => ofRail);
    clearTimeout(pause);
    if (results.length && isBound) pause = window.setTimeout(() => void ask(), PAUSE);
  });
  renderParameters();
  if (state.get().view === 'query') void open();
}
