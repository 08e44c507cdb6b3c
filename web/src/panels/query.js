/** Asking in Cypher: saved questions, an editor, and what the statements gave. */
import { copy } from '../clipboard.js';
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { createAnswers } from '../query/answers.js';
import { obey } from '../query/commands.js';
import { completionOf, readSchema } from '../query/completion.js';
import { createCourse } from '../query/course.js';
import { createEditor } from '../query/editor.js';
import { asBrowserText, asCurl } from '../query/hand-over.js';
import { keep, newSheet, recall, remembered } from '../query/memory.js';
import { createParameterRow } from '../query/parameter-row.js';
import { createPin } from '../query/pin.js';
import { OF_RAIL } from '../query/parameters.js';
import { run } from '../query/run.js';
import { runAll, told } from '../query/run-all.js';
import { createSaved } from '../query/saved.js';
import { seriesIn } from '../query/series.js';
import { createSheets } from '../query/sheets.js';
import { fits } from '../route.js';
import { commandIn, parametersOf, statementsOf, withoutTitle } from '../query/statements.js';
import { plural, programLang, t } from '../words/words.js';

const FIRST = `// Everyone who was ever allied with Trotsky.
MATCH (trotsky:Person {id: 'trotsky'})-[:ALLIED_WITH]-(other:Person)
RETURN DISTINCT other.name AS ally
ORDER BY ally`;
const TITLE = t('Ask in Cypher');
const ABOUT = t('Choose a question, or write your own. Nothing here can change the history.');
const PAUSE = 250; // milliseconds that the year stands still before its question runs again
const KEEP = 400; // milliseconds after the last key until the text is kept

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createQuery(root, context) {
  const { bus, state } = context;
  const memory = recall();
  let { history } = memory;
  let step = history.length;
  let running = /** @type {AbortController|null} */ (null);
  let schema = /** @type {import('../query/completion.js').Schema|null} */ (null);
  let lesson = /** @type {import('../query/sheets.js').OpenSheet|null} */ (null); // of a course, in place of the sheets
  let isOpen = false;

  const strip = h('nav', { class: 'sheets', 'aria-label': t('Sheets') });
  const place = h('div', { class: 'editor' });
  const title = h('h1');
  const about = h('p', { class: 'about' });
  const line = h('p', { class: 'ran', role: 'status' });
  const runs = h('button', { type: 'button', class: 'run', onclick: () => ask() }, [
    t('Run '),
    h('kbd', {}, ['Ctrl Enter']),
  ]);
  const stops = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => cancel() }, [t('Stop')]);
  const row = h('div', { class: 'parameters' });
  const list = h('nav', { class: 'saved', 'aria-label': t('Saved questions') });
  const below = h('div', { class: 'answers' });
  const figure = h('figure', { class: 'pin', hidden: true });
  const pins = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => void pinned() }, [
    t('Over all years'),
  ]);
  const takes = h('p', { class: 'takes' }, [
    t('Copy '),
    taking(t('link'), t('The link'), () => new URL(state.address(written()), location.href).href),
    taking(t('as curl'), t('The command'), () => asCurl(asked(), document.baseURI)),
    taking(t('for Neo4j Browser'), t('The text'), () => asBrowserText(asked())),
  ]);
  const column = h('div', { class: 'column' });
  root.replaceChildren(
    column,
    h('section', { class: 'work', 'aria-label': t('Question and answer') }, [
      title,
      about,
      h('div', { class: 'over-editor' }, [strip, takes]),
      place,
      h('div', { class: 'runline' }, [runs, stops, row, pins, line]),
      h('div', { class: 'outcome' }, [below, figure]),
    ]),
  );

  const sheets = createSheets(strip, started(), { left: note, shown: show });
  const editor = createEditor(place, {
    text: sheets.current().text,
    changed,
    run: () => void ask(),
    cancel,
    walk,
    complete: completionOf({
      schema: () => schema,
      parameters: () => [...new Set([...OF_RAIL, ...parametersOf(editor.text())])],
      questions: () => saved.all(),
    }),
  });
  const parameters = createParameterRow(row, { text: editor.text, changed: () => later(), context });
  const answers = createAnswers(below, editor.replace, {
    show: (select) => bus.emit(WISH, { patch: { view: 'map', select } }),
  });
  const saved = createSaved(list, choose);
  const course = createCourse(
    column,
    list,
    {
      begin,
      keep: remember,
      end,
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

  /** What stands in the editor. */
  const current = () => lesson ?? sheets.current();

  /** The sheets as they were left; what a link brings has a sheet of its own, unless it is there already. */
  function started() {
    const { query, given } = state.get();
    const { sheets: kept } = memory;
    if (query === null) return kept.length ? memory : { sheets: [newSheet({ text: FIRST })], open: 0 };
    const there = kept.findIndex(({ text, ran }) => text === query || ran === query);
    if (there >= 0) {
      if (given) kept[there].given = given;
      return { sheets: kept, open: there };
    }
    return { sheets: [...kept, newSheet({ text: query, given: given ?? {} })], open: kept.length };
  }

  /** Puts a sheet into the editor. @param {import('../query/sheets.js').OpenSheet} sheet */
  function show(sheet) {
    cancel();
    title.textContent = sheet.title || TITLE;
    title.lang = (sheet.title && programLang) || '';
    about.textContent = sheet.title ? sheet.about : ABOUT;
    editor.open(sheet.text);
    parameters.restore(sheet.given);
    answers.show(sheet.results ?? []);
    saved.mark(sheet.title);
    pins.hidden = true;
    say('');
    later();
  }

  /** What stands in the editor, as the address has it. */
  function written() {
    const given = parameters.given();
    return { query: editor.text(), given: Object.keys(given).length ? given : null };
  }

  const asked = () => ({ statement: editor.text(), values: parameters.values().values });

  /** @param {string} word @param {string} what @param {() => string} text */
  function taking(word, what, text) {
    const onclick = async () => {
      if (word === 'link' && !fits(editor.text())) {
        return say(t('The text is too long for a link. Copy the text itself.'));
      }
      say((await copy(text())) ? t('{what} is copied.', { what }) : t('The browser did not let us copy.'));
    };
    return h('button', { type: 'button', class: 'link', onclick }, [word]);
  }

  /** Draws numbers over the years: those that the answer holds, or those that its first statement gives for each. */
  async function pinned() {
    const held = sheets
      .current()
      .results?.map(({ answer }) => seriesIn(answer))
      .find(Boolean);
    const what = (!lesson && current().title) || t('your question');
    if (held) return pin.draw(what, held);
    const [part] = statementsOf(editor.text());
    if (!part) return;
    const statement = part.text.trim();
    await pin.fill(what, (year) => run(statement, parameters.values(year).values));
  }

  function changed() {
    parameters.render();
    course.changed(editor.text());
    later();
  }

  /** @param {import('../query/memory.js').Sheet} sheet the one in the editor */
  function note(sheet) {
    Object.assign(sheet, { text: editor.text(), given: parameters.given() });
  }

  function remember() {
    note(current());
    keep({ history, ...sheets.all() });
    sheets.render();
  }

  let waiting = 0;
  /** Keeps what stands in the editor, once the hands rest. */
  function later() {
    clearTimeout(waiting);
    waiting = window.setTimeout(remember, KEEP);
  }

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
    if (effect.forgets) parameters.restore({});
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
    if (!parts.length) return say(t('There is nothing to run. Write a statement, or choose a question.'));
    if (wrong) return say(wrong);
    cancel();
    const controller = (running = new AbortController());
    const { signal } = controller;
    const sheet = current();
    history = remembered(history, text);
    step = history.length;
    note(sheet);
    sheet.ran = text;
    keep({ history, ...sheets.all() });
    bus.emit(WISH, { patch: written(), replace: true });
    stops.hidden = false;
    say(t('Running…'));
    try {
      const results = await runAll(parts, values, signal, {
        some: (there) => answers.show(there),
        count: (rows) => say(plural(rows, { one: '{n} row so far…', other: '{n} rows so far…' })),
      });
      if (signal.aborted) return say('Stopped.');
      sheet.results = results;
      answers.show(results);
      editor.remark(results.flatMap(({ remarks }) => remarks));
      say(told(results));
      pins.hidden = results.some(({ answer }) => answer.error) || !(parameters.followsYear() || hasYears(results));
      return results;
    } catch (error) {
      if (!signal.aborted) throw error;
      if (running === controller) say('Stopped.');
    } finally {
      if (running === controller) {
        running = null;
        stops.hidden = true;
      }
    }
  }

  /** @param {import('../query/answers.js').Result[]} results */
  const hasYears = (results) => results.some(({ answer }) => seriesIn(answer));

  /**
   * Puts the text of a step into the editor, beside the sheets: they stay as they are.
   * @param {string} name
   * @param {string} text
   */
  function begin(name, text) {
    lesson = newSheet({ title: name, text });
    strip.hidden = true;
    show(lesson);
    course.changed(text);
  }

  /** Brings back what stood in the editor before the course. */
  function end() {
    lesson = null;
    strip.hidden = false;
    show(sheets.current());
  }

  /** @param {import('../replies.js').QuestionReply} question */
  function choose(question) {
    sheets.put({ text: withoutTitle(question.text).trim(), title: question.title, about: question.about });
  }

  /** What is needed only once somebody looks. */
  async function open() {
    if (isOpen) return;
    isOpen = true;
    parameters.render();
    await Promise.all([saved.open(), course.open()]);
    schema = await readSchema().catch(() => null);
  }

  show(sheets.current());
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
