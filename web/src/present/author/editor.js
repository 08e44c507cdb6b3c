/** Where a teacher writes a lesson: its scenes at the left, the form of one of them, and how the class will see it. */
import { h } from '../../dom.js';
import { download } from '../../download.js';
import { CHANGED, WISH } from '../../events.js';
import { createFinder } from '../../find/finder.js';
import { lessonLink } from '../links.js';
import { readLesson, takeLesson } from '../fetch.js';
import { datesOf } from './dates.js';
import { insert, moved, nameOf, newScene, without, withScene } from './draft.js';
import { headForm } from './head-form.js';
import { setOpenOne, slug } from './kept.js';
import { lessonOf } from './lesson-of.js';
import { markdownOf } from './markdown.js';
import { fileButton } from './open-file.js';
import { datesFor, ownAddress } from './own.js';
import { createPreview } from './preview.js';
import { sceneForm } from './scene-form.js';
import { createSceneList } from './scene-list.js';
import { plural, t } from '../../words/words.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./desk.js').Told} Told */
/** @typedef {import('./draft.js').Draft} Draft */

const JUDGED = 1200; // milliseconds without a change after which the whole lesson is looked through
const UNKEPT = {
  full: t('This browser has no room left, so nothing more is kept here. Save the lesson to a file, or delete others.'),
  forbidden: t('This browser keeps nothing. Save the lesson to a file before you close the window.'),
};

/**
 * @param {HTMLElement} root
 * @param {Desk} desk
 * @param {import('../../views.js').Context} context
 */
export function createEditor(root, desk, context) {
  const { bus, timeline, state } = context;
  const { id } = timeline.json.dataset;
  const dates = datesFor(timeline);
  const end = new AbortController();
  let finder = /** @type {ReturnType<typeof createFinder>|null} */ (null);
  let judging = 0;
  let isClosed = false;

  const title = h('h1', { tabindex: -1 });
  const undo = h('button', { type: 'button', class: 'link', onclick: () => desk.undo() }, [t('Undo')]);
  const redo = h('button', { type: 'button', class: 'link', onclick: () => desk.redo() }, [t('Redo')]);
  const present = h('span', {});
  const kept = h('span', { class: 'kept' });
  const said = h('p', { class: 'said', role: 'status', hidden: true });
  const list = createSceneList({ open, move, double, remove, add });
  const preview = h('section', { class: 'preview', 'aria-label': t('As the class will see it') });
  const small = createPreview(preview, context);
  const head = headForm((patch, what) => desk.change({ ...desk.draft(), ...patch }, { what: what && `head ${what}` }));
  const form = sceneForm(
    timeline,
    dates,
    () => (finder ??= createFinder(timeline)),
    (patch, what) => {
      const scene = current();
      if (scene) {
        desk.change(withScene(desk.draft(), scene - 1, patch), {
          what: what && `scene ${scene} ${what}`,
          scene,
        });
      }
    },
  );
  const fields = h('section', { class: 'form', 'aria-label': t('What is written') }, [head.root, form.root]);
  const faults = h('section', { class: 'lesson-faults', 'aria-labelledby': 'faults-title', hidden: true });
  root.replaceChildren(
    h('div', { class: 'author' }, [
      h('header', {}, [
        h('p', { class: 'back-line' }, [
          lessonLink(context, t('All lessons'), { lesson: null, scene: null, write: null }),
        ]),
        title,
        h('p', { class: 'tools' }, [
          undo,
          redo,
          h('button', { type: 'button', class: 'link', onclick: saveFile }, [t('Save to a file')]),
          h('button', { type: 'button', class: 'link', onclick: takeFile }, [t('One file for a stick')]),
          fileButton(context),
          present,
          kept,
        ]),
        said,
      ]),
      h('div', { class: 'author-main' }, [list.root, fields, h('div', { class: 'seen' }, [preview, faults])]),
    ]),
  );

  /** The scene in the form, from 1; 0 for the head of the lesson. */
  function current() {
    const wanted = Math.floor(Number(state.get().scene ?? 0));
    return Math.max(0, Math.min(wanted, desk.draft().scenes.length));
  }

  /** @param {number} scene */
  function open(scene) {
    if (scene === current()) return;
    bus.emit(WISH, { patch: { scene: scene ? String(scene) : null }, replace: true });
  }

  /** @param {number} from @param {number} to */
  function move(from, to) {
    if (to < 1 || to > desk.draft().scenes.length || from === to) return;
    desk.change(moved(desk.draft(), from - 1, to - 1), { scene: to });
    open(to);
    list.focus(to);
    tell(t('Scene {from} is now scene {to}.', { from, to }));
  }

  /** @param {number} scene */
  function double(scene) {
    desk.change(insert(desk.draft(), scene, desk.draft().scenes[scene - 1]), { scene: scene + 1 });
    open(scene + 1);
    list.focus(scene + 1);
  }

  /** @param {number} scene */
  function remove(scene) {
    const next = Math.min(scene, desk.draft().scenes.length - 1);
    desk.change(without(desk.draft(), scene - 1), { scene: next });
    open(next);
    render();
    list.focus(next);
    tell(t('Scene {scene} is deleted. Ctrl+Z brings it back.', { scene }));
  }

  /** A new scene goes on from the last one. */
  function add() {
    const { scenes } = desk.draft();
    const last = scenes.at(-1);
    const year = String(state.get().year);
    const scene = newScene(
      last
        ? { title: last.title, dates: last.dates, focus: last.focus, beside: last.beside }
        : { title: year, dates: year },
    );
    desk.change(insert(desk.draft(), scenes.length, { ...scene, minutes: 5 }), { scene: scenes.length + 1 });
    open(scenes.length + 1);
    form.first.focus();
  }

  function saveFile() {
    desk.save();
    download(`${slug(nameOf(desk.draft())) || 'lesson'}.md`, 'text/markdown', markdownOf(desk.draft()));
    tell(t('The lesson is saved to a file.'));
  }

  /** The lesson as the class will see it, in one file that plays anywhere. */
  async function takeFile() {
    desk.save();
    const name = slug(nameOf(desk.draft())) || 'lesson';
    try {
      download(`${name}.html`, 'text/html', await takeLesson(id, `${name}.md`, markdownOf(desk.draft())));
      tell(t('The lesson is saved as one file. Open it on any machine, without a network.'));
    } catch (error) {
      tell(
        error instanceof TypeError
          ? t('The server makes the file, and it does not answer. Try again.')
          : String(/** @type {Error} */ (error).message),
      );
    }
  }

  /** @param {string} text */
  function tell(text) {
    said.textContent = text;
    said.hidden = !text;
  }

  function render() {
    const draft = desk.draft();
    const scene = current();
    const lesson = lessonOf(draft, ownAddress(desk.name()), dates.daysOf);
    title.textContent = nameOf(draft);
    document.title = t('{name} · Write · Explorer', { name: nameOf(draft) });
    list.show(draft, scene);
    head.root.hidden = scene > 0;
    form.root.hidden = scene === 0;
    preview.hidden = scene === 0;
    head.show(draft);
    if (scene) {
      form.show(draft.scenes[scene - 1], scene - 1, lesson.scenes[scene - 1]);
      small.show(lesson, dates.pictures(), scene);
    }
    undo.toggleAttribute('disabled', !desk.canUndo());
    redo.toggleAttribute('disabled', !desk.canRedo());
    const link = draft.scenes.length
      ? lessonLink(
          context,
          t('Present'),
          { lesson: ownAddress(desk.name()), scene: String(Math.max(1, scene)), write: null },
          'begin',
        )
      : '';
    present.replaceChildren(link);
  }

  /** Learns what new dates mean, and shows it. */
  async function learn() {
    const known = dates.pictures().length;
    const wanted = datesOf(desk.draft());
    await dates.learn(wanted);
    if (!isClosed && (dates.pictures().length !== known || wanted.some((date) => dates.problemOf(date)))) render();
  }

  function renderKept() {
    const outcome = desk.outcome();
    kept.textContent = desk.isKept() ? t('Kept in this browser') : outcome === 'kept' ? t('Writing…') : UNKEPT[outcome];
    kept.classList.toggle('unkept', outcome !== 'kept');
  }

  /** Looks the whole lesson through, as its file will be read. */
  async function judge() {
    const draft = desk.draft();
    const text = markdownOf(draft);
    const lines = text.split('\n');
    const reading = await readLesson(id, 'lesson.md', text).catch(() => null);
    if (isClosed || draft !== desk.draft()) return;
    // Where nothing is written yet, nothing is wrong yet.
    const problems = draft.scenes.length ? (reading?.problems ?? []) : [];
    faults.hidden = problems.length === 0;
    faults.replaceChildren(
      h('h2', { id: 'faults-title' }, [
        plural(problems.length, { one: '{n} thing to put right', other: '{n} things to put right' }),
      ]),
      h(
        'ul',
        {},
        problems.map(({ line, message, remedy }) => {
          const scene = lines.slice(0, line).filter((one) => one.startsWith('## ')).length;
          const words = scene ? t('Scene {scene}', { scene }) : t('The lesson');
          return h('li', {}, [
            h('button', { type: 'button', class: 'link', onclick: () => open(scene) }, [words]),
            ` ${message} ${remedy}`,
          ]);
        }),
      ),
    );
  }

  /** @param {Told} told */
  function hear({ steps, scene, said: words, name }) {
    if (name) bus.emit(WISH, { patch: { write: name }, replace: true });
    if (words !== undefined) tell(words);
    if (scene !== undefined) open(Math.min(scene, desk.draft().scenes.length));
    renderKept();
    if (!steps) return;
    render();
    learn();
    clearTimeout(judging);
    judging = window.setTimeout(judge, JUDGED);
  }

  addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const act =
        key === 'z'
          ? event.shiftKey
            ? desk.redo
            : desk.undo
          : key === 'y'
            ? desk.redo
            : key === 's'
              ? saveFile
              : null;
      if (!act) return;
      event.preventDefault();
      act();
    },
    { signal: end.signal },
  );
  const off = [
    desk.on(hear),
    bus.on(CHANGED, ({ state: now, before }) => {
      if (now.theme !== before.theme) small.repaint();
      if (now.scene !== before.scene && now.write === desk.name()) render();
    }),
  ];
  setOpenOne(id, desk.name());
  render();
  renderKept();
  learn();
  judging = window.setTimeout(judge, JUDGED);
  title.focus({ preventScroll: true });

  return {
    name: desk.name,
    close() {
      isClosed = true;
      clearTimeout(judging);
      desk.save();
      end.abort();
      off.forEach((each) => each());
      small.close();
      root.replaceChildren();
    },
  };
}
