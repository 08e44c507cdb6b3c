/**
 * Opens a lesson file from the teacher's disk, by a button or by dropping it. It becomes a lesson of its own; one with
 * faults is shown with them first, and nothing is taken without asking.
 */
import { h } from '../../dom.js';
import { WISH } from '../../events.js';
import { counted } from '../../text/names.js';
import { readLesson } from '../fetch.js';
import { newDesk } from './desk.js';
import { draftOf } from './draft.js';
import { slug } from './kept.js';
import { ownAddress } from './own.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../views.js').Context} Context */
/** @typedef {import('../../types.js').LessonReading} Reading */

const MOST_BYTES = 400_000;

/** @param {Context} context */
export function fileButton(context) {
  const input = /** @type {HTMLInputElement} */ (
    h('input', { type: 'file', accept: '.md,.markdown,text/markdown', hidden: true, 'aria-label': t('A lesson file') })
  );
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) openFile(file, context);
  });
  return h('span', { class: 'open-file' }, [
    h('button', { type: 'button', class: 'link', onclick: () => input.click() }, [t('Open a file')]),
    input,
  ]);
}

/** Files that are dropped on an element. @param {HTMLElement} root @param {Context} context */
export function takeDropped(root, context) {
  const holdsFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  root.addEventListener('dragover', (event) => holdsFile(event) && event.preventDefault());
  root.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) openFile(file, context);
  });
}

/** @param {File} file @param {Context} context */
export async function openFile(file, context) {
  const { id } = context.timeline.json.dataset;
  if (file.size > MOST_BYTES) {
    return say(file.name, t('It is too large for a lesson. Choose a file of a lesson, whose name ends with .md.'));
  }
  let reading;
  try {
    const name = `${slug(file.name.replace(/\.[^.]*$/, '')) || 'lesson'}.md`;
    reading = await readLesson(id, name, await file.text());
  } catch (error) {
    const why =
      error instanceof TypeError
        ? t('The server reads lesson files, and it does not answer. Try again.')
        : /** @type {Error} */ (error).message;
    return say(file.name, why);
  }
  if (reading.lesson && !reading.problems.length) take(reading.lesson, context, 'write');
  else ask(file.name, reading, context);
}

/** @param {import('../../replies.js').LessonReply} lesson @param {Context} context @param {'write'|'present'} then */
function take(lesson, { bus, timeline }, then) {
  const desk = newDesk(draftOf(lesson, timeline.json.dataset.id));
  const patch =
    then === 'write'
      ? { write: desk.name(), lesson: null, scene: null }
      : { write: null, lesson: ownAddress(desk.name()), scene: '1' };
  bus.emit(WISH, { patch });
}

/** @param {string} file @param {Reading} reading @param {Context} context */
function ask(file, { lesson, problems }, context) {
  const choose = (/** @type {'write'|'present'} */ then) => () => {
    dialog.close();
    if (lesson) take(lesson, context, then);
  };
  const dialog = show(file, [
    h('p', {}, [
      lesson
        ? t('{faults}. The rest can be played: {scenes}. What you are writing stays as it is.', {
            faults: counted(problems.length, 'fault'),
            scenes: counted(lesson.scenes.length, 'scene'),
          })
        : t('{faults}. No scene of it can be read. What you are writing stays as it is.', {
            faults: counted(problems.length, 'fault'),
          }),
    ]),
    h(
      'ol',
      { class: 'problems' },
      problems.map(({ line, message, remedy }) =>
        h('li', {}, [
          h('b', {}, [line ? t('Line {line}. ', { line }) : t('The whole file. ')]),
          `${message} `,
          h('span', {}, [remedy]),
        ]),
      ),
    ),
    h('p', { class: 'choices' }, [
      ...(lesson
        ? [
            h('button', { type: 'button', class: 'begin', onclick: choose('write') }, [t('Open what can be read')]),
            h('button', { type: 'button', class: 'link', onclick: choose('present') }, [t('Present it')]),
          ]
        : []),
      h('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, [t('Do not open it')]),
    ]),
  ]);
}

/** @param {string} file @param {string} text */
function say(file, text) {
  const dialog = show(file, [
    h('p', {}, [text]),
    h('p', { class: 'choices' }, [
      h('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, [t('Close')]),
    ]),
  ]);
}

/** @param {string} file @param {Node[]} children @returns {HTMLDialogElement} */
function show(file, children) {
  const dialog = /** @type {HTMLDialogElement} */ (
    h('dialog', { class: 'file-faults', 'aria-labelledby': 'file-title' }, [
      h('h2', { id: 'file-title' }, [`“${file}”`]),
      ...children,
    ])
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
