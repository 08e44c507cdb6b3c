/** The lessons of one's own on the start page of lessons: write, present, rename, delete. */
import { h } from '../../dom.js';
import { WISH } from '../../events.js';
import { counted } from '../../text/names.js';
import { lessonLink } from '../links.js';
import { discard, deskOf, newDesk } from './desk.js';
import { nameOf, newDraft } from './draft.js';
import { all } from './kept.js';
import { fileButton } from './open-file.js';
import { ownAddress } from './own.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../views.js').Context} Context */
/** @typedef {ReturnType<typeof all>[number]} Own */

/** @param {Context} context @returns {HTMLElement} */
export function ownShelf(context) {
  const { bus, timeline } = context;
  const { id } = timeline.json.dataset;
  const list = h('ol', { class: 'own-list' });
  const said = h('p', { class: 'said', role: 'status' });
  const root = h('section', { class: 'own', 'aria-labelledby': 'own-title' }, [
    h('h2', { id: 'own-title' }, [t('Your lessons')]),
    h('p', { class: 'own-ways' }, [
      h('button', { type: 'button', class: 'link', onclick: begin }, [t('Write a new lesson')]),
      fileButton(context),
      h('span', {}, [
        t('They stay in this browser until you delete them. Save a file to keep one, or to give it away.'),
      ]),
    ]),
    said,
    list,
  ]);

  function render() {
    const lessons = all(id);
    list.hidden = lessons.length === 0;
    list.replaceChildren(...lessons.map(row));
  }

  /** @param {Own} own */
  function row(own) {
    const { name, draft, changed } = own;
    const title = nameOf(draft);
    const about = (/** @type {string} */ word) => `${word}: ${title}`;
    const item = h('li', {}, [
      h('h3', {}, [lessonLink(context, title, { lesson: null, scene: null, write: name })]),
      h('p', { class: 'facts' }, [
        t('{scenes}  ·  changed {time}', {
          scenes: counted(draft.scenes.length, 'scene'),
          time: timeWords(changed),
        }),
      ]),
      h('p', { class: 'deeds' }, [
        draft.scenes.length > 0 && lessonLink(context, t('Present'), { lesson: ownAddress(name), scene: '1' }, 'link'),
        h(
          'button',
          { type: 'button', class: 'link', 'aria-label': about(t('Rename')), onclick: () => rename(item, own) },
          [t('Rename')],
        ),
        h(
          'button',
          { type: 'button', class: 'link', 'aria-label': about(t('Delete')), onclick: () => remove(name, title) },
          [t('Delete')],
        ),
      ]),
    ]);
    return item;
  }

  /** @param {HTMLElement} item @param {Own} own */
  function rename(item, { name, draft }) {
    const input = /** @type {HTMLInputElement} */ (
      h('input', {
        type: 'text',
        'aria-label': t('New title of “{name}”', { name: nameOf(draft) }),
        value: draft.title,
        maxlength: 120,
      })
    );
    const take = () => {
      const desk = deskOf(id, name);
      if (desk && input.value.trim() && input.value !== draft.title) {
        desk.change({ ...desk.draft(), title: input.value });
        desk.save();
      }
      leave();
    };
    const leave = () => {
      render();
      const title = /** @type {HTMLElement|undefined} */ (
        [...list.querySelectorAll('a')].find((link) => link.href.includes(`write=${name}`))
      );
      title?.focus();
    };
    const form = h('form', { class: 'rename' }, [
      input,
      h('button', { type: 'submit', class: 'link' }, [t('Rename')]),
      h('button', { type: 'button', class: 'link', onclick: leave }, [t('Leave it')]),
    ]);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      take();
    });
    input.addEventListener('keydown', (event) => event.key === 'Escape' && leave());
    item.querySelector('h3')?.replaceChildren(form);
    input.select();
    input.focus();
  }

  /** @param {string} name @param {string} title */
  function remove(name, title) {
    const bringBack = discard(id, name);
    const undo = h(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () => (bringBack(), said.replaceChildren(t('“{title}” is back.', { title })), render()),
      },
      [t('Undo')],
    );
    said.replaceChildren(t('“{title}” is deleted. ', { title }), undo);
    render();
    undo.focus();
  }

  function begin() {
    const desk = newDesk(newDraft(id));
    bus.emit(WISH, { patch: { write: desk.name(), lesson: null, scene: null } });
  }

  const follow = (/** @type {StorageEvent} */ event) => {
    if (!root.isConnected) return removeEventListener('storage', follow);
    if (event.key?.startsWith('explorer.lesson ')) render();
  };
  addEventListener('storage', follow);
  render();
  return root;
}

/** @param {number} time */
const timeWords = (time) =>
  new Date(time).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
