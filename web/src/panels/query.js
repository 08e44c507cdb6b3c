/** Asking in Cypher: saved questions, an editor, and what the statements gave. */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { createAnswers } from '../query/answers.js';
import { obey } from '../query/commands.js';
import { completionOf, readSchema } from '../query/completion.js';
import { createCourse } from '../query/course.js';
import { createEditor } from '../query/editor.js';
import { keep, recall, remembered } from '../query/memory.js';
import { createParameterRow } from '../query/parameter-row.js';
import { createPin } from '../query/pin.js';
import { OF_RAIL } from '../query/parameters.js';
import { fromError, fromNotification } from '../query/remarks.js';
import { run } from '../query/run.js';
import { createSaved } from '../query/saved.js';
import { commandIn, parametersOf, statementsOf, withoutTitle } from '../query/statements.js';
import { counted } from '../text/names.js';

/** @typedef {import('../query/answers.js').Result} Result */

const FIRST = `// Everyone who was ever allied with Trotsky.
MATCH (trotsky:Person {id: 'trotsky'})-[:ALLIED_WITH]-(other:Person)
RETURN DISTINCT other.name AS ally
ORDER BY ally`;
const ABOUT = 'Choose a question, or write your own. Nothing here can change the history.';
const PAUSE = 250; // milliseconds that the year stands still before its question runs again
const KEEP = 400; // milliseconds after the last key until the text is kept

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createQuery(root, context) {
  const { bus, state } = context;
  let { history } = recall();
  let step = history.length;
  let running = /** @type {AbortController|null} */ (null);
  let schema = /** @type {import('../query/completion.js').Schema|null} */ (null);
  let isOpen = false;

  const place = h('div', { class: 'editor' });
  const title = h('h1', {}, ['Ask in Cypher']);
  const about = h('p', { class: 'about' }, [ABOUT]);
  const line = h('p', { class: 'ran', role: 'status' });
  const runs = h('button', { type: 'button', class: 'run', onclick: () => ask() }, [
    'Run ',
    h('kbd', {}, ['Ctrl Enter']),
  ]);
  const stops = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => cancel() }, ['Stop']);
  const row = h('div', { class: 'parameters' });
  const list = h('nav', { class: 'saved', 'aria-label': 'Saved questions' });
  const below = h('div', { class: 'answers' });
  const figure = h('figure', { class: 'pin', hidden: true });
  const pins = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => void pinned() }, [
    'Over all years',
  ]);
  const column = h('div', { class: 'column' });
  root.replaceChildren(
    column,
    h('section', { class: 'work', 'aria-label': 'Question and answer' }, [
      title,
      about,
      place,
      h('div', { class: 'runline' }, [runs, stops, row, pins, line]),
      h('div', { class: 'outcome' }, [below, figure]),
    ]),
  );

  const editor = createEditor(place, {
    text: state.get().query ?? recall().text ?? FIRST,
    changed,
    run: () => void ask(),
    cancel,
    walk,
    complete: completionOf(
      () => schema,
      () => [...new Set([...OF_RAIL, ...parametersOf(editor.text())])],
    ),
  });
  const parameters = createParameterRow(row, editor.text, context);
  const answers = createAnswers(below, editor.replace, {
    show: (select) => bus.emit(WISH, { patch: { view: 'map', select } }),
  });
  const saved = createSaved(list, choose);
  const course = createCourse(
    column,
    list,
    {
      begin,
      keep: () => remember(),
      end: () => begin('Ask in Cypher', recall().text ?? FIRST, ABOUT),
      put: editor.replaceAll,
      ask: async () => (await ask())?.at(-1)?.answer ?? null,
      values: () => parameters.values().values,
    },
    context,
  );
  const { first, last } = context.timeline;
  const pin = createPin(figure, {
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    current: () => state.get().year,
    go: (year) => bus.emit(WISH, { patch: { year } }),
  });

  /** Asks the first statement for every year. */
  async function pinned() {
    const [part] = statementsOf(editor.text());
    if (!part) return;
    const statement = part.text.trim();
    await pin.fill(title.textContent ?? '', (year) =>
      run(statement, parameters.values(year).values, new AbortController().signal),
    );
  }

  let later = 0;
  function changed() {
    parameters.render();
    clearTimeout(later);
    course.changed(editor.text());
    later = window.setTimeout(() => remember(), KEEP);
  }

  /** Keeps what was run and what stands in the editor; of a course, each step keeps its own text. */
  const remember = () => keep({ history, text: course.isOpen() ? recall().text : editor.text() });

  /** @param {number} by a step back or on through what was run */
  function walk(by) {
    const next = Math.max(0, Math.min(history.length, step + by));
    if (next === step) return;
    step = next;
    editor.set(history[step] ?? '');
  }

  /** @returns {boolean} whether there was anything to stop */
  function cancel() {
    if (!running) return false;
    running.abort();
    return true;
  }

  /** @param {string} text */
  const say = (text) => void (line.textContent = text);

  /** @param {{name: string, rest: string}} command */
  function obeyed(command) {
    const effect = obey(command, { parameters: parameters.wanted(), history, schema });
    if (effect.forgets) parameters.clear();
    if (effect.sets) parameters.set(effect.sets.name, effect.sets.value);
    parameters.render();
    editor.remark([]);
    answers.clear();
    const isLong = effect.text.includes('\n') || command.name === 'history';
    if (isLong) {
      below.replaceChildren(
        h('pre', { class: 'written', tabindex: 0, 'aria-label': `:${command.name}` }, [effect.text]),
      );
    }
    say(isLong ? '' : effect.text);
  }

  async function ask() {
    const text = editor.text();
    const command = commandIn(text);
    if (command) return obeyed(command);
    const parts = statementsOf(text);
    const { values, wrong } = parameters.values();
    if (!parts.length) return say('There is nothing to run. Write a statement, or choose a question.');
    if (wrong) return say(wrong);
    cancel();
    const controller = (running = new AbortController());
    history = remembered(history, text);
    step = history.length;
    remember();
    bus.emit(WISH, { patch: { query: text }, replace: true });
    stops.hidden = false;
    say('Running…');
    try {
      const results = await runAll(parts, values, controller.signal);
      answers.show(results);
      editor.remark(results.flatMap(({ remarks }) => remarks));
      say(told(results));
      pins.hidden = !parameters.followsYear() || results.some(({ answer }) => answer.error);
      return results;
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

  /**
   * Puts a text into the editor, and nothing below it.
   * @param {string} name
   * @param {string} text
   * @param {string} [words]
   */
  function begin(name, text, words = '') {
    cancel();
    parameters.clear();
    answers.clear();
    pins.hidden = true;
    editor.remark([]);
    editor.set(text);
    title.textContent = name;
    about.textContent = words;
    say('');
  }

  /** @param {import('../replies.js').QuestionReply} question */
  function choose(question) {
    begin(question.title, withoutTitle(question.text).trim(), question.about);
  }

  /** What is needed only once somebody looks. */
  async function open() {
    if (isOpen) return;
    isOpen = true;
    parameters.render();
    await Promise.all([saved.open(), course.open()]);
    schema = await readSchema(new AbortController().signal).catch(() => null);
  }

  let pause = 0;
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== 'query') return;
    void open();
    course.follow();
    if (now.year === before.year) return;
    parameters.render();
    pin.render();
    clearTimeout(pause);
    if (answers.has() && parameters.followsYear()) pause = window.setTimeout(() => void ask(), PAUSE);
  });
  if (state.get().view === 'query') void open();
}

/**
 * Runs statements one after another, up to the first that fails.
 * @param {import('../query/statements.js').Part[]} parts
 * @param {Record<string, any>} values
 * @param {AbortSignal} signal
 * @returns {Promise<Result[]>} the places of their remarks are those in the whole text
 */
async function runAll(parts, values, signal) {
  const results = [];
  for (const { text, from } of parts) {
    const statement = text.trim();
    const at = from + text.length - text.trimStart().length;
    const answer = await run(statement, values, signal);
    const remarks = answer.notifications.map((one) => fromNotification(one, statement));
    if (answer.error) remarks.unshift(fromError(answer.error, statement));
    for (const remark of remarks) {
      if (remark.from === null) continue;
      remark.from += at;
      remark.to = (remark.to ?? remark.from) + at;
    }
    results.push({ answer, remarks });
    if (answer.error) break;
  }
  return results;
}

/** @param {Result[]} results */
function told(results) {
  if (results.some(({ answer }) => answer.error)) return 'Not run to its end.';
  const rows = results.reduce((sum, { answer }) => sum + answer.rows.length, 0);
  const time = results.reduce((sum, { answer }) => sum + answer.milliseconds, 0);
  return `${counted(rows, 'row')}, ${Math.round(time)} ms, read only`;
}
