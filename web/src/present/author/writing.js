/**
 * All that the page of the lessons offers to who writes. The file of a lesson, and a page without its program, have
 * none of it.
 */
import { h } from '../../dom.js';
import { WISH } from '../../events.js';
import { bringEditor } from '../../parts.js';
import { t } from '../../words/words.js';
import { lessonLink } from '../links.js';
import { deskOf, newDesk } from './desk.js';
import { draftOf } from './draft.js';
import { takeDropped } from './open-file.js';
import { ownName, ownPlay } from './own.js';
import { ownShelf } from './own-shelf.js';

/** @typedef {ReturnType<typeof createWriting>} Writing */
/** @typedef {import('../presentation.js').Play} Play */

/** @param {import('../../views.js').Context} context */
export function createWriting(context) {
  const { bus, timeline } = context;
  const dataset = timeline.json.dataset.id;

  /** @param {Play['lesson']} lesson */
  function copy(lesson) {
    const desk = newDesk({ ...draftOf(lesson, dataset), title: t('{title} (copy)', { title: lesson.title }) });
    bus.emit(WISH, { patch: { lesson: null, scene: null, write: desk.name() } });
  }

  return {
    /** The lessons that are written here. */
    shelf: () => ownShelf(context),
    /** One of them, to be written; null: there is none of that name. @param {string} name */
    desk: (name) => deskOf(dataset, name),
    bringEditor,
    /** The name of one of them, from an address of a presentation; null: it is another's. @param {string} lesson */
    ownName,
    /** One of them on the screen of a class; null: there is none of that name. @param {string} name */
    play: (name) => ownPlay(name, timeline),
    /** Files that are dropped are opened. @param {HTMLElement} root */
    takeDropped: (root) => takeDropped(root, context),
    /**
     * The ways from a lesson to its writing.
     * @param {Play['lesson']} lesson @param {string|null} own its name, if it is one's own
     */
    ways: (lesson, own) => [
      own === null
        ? h('button', { type: 'button', class: 'link', onclick: () => copy(lesson) }, [
            t('Change a copy of this lesson'),
          ])
        : lessonLink(context, t('Write it'), { lesson: null, scene: null, write: own }, 'link'),
    ],
  };
}
