/**
 * A lesson on paper: the handout, with pictures, questions and room to write, and the answers apart on a page of their
 * own; or the slides, a page each. The browser's print makes paper or a PDF of it.
 */
import { h } from '../dom.js';
import { paragraphs, plain, words } from '../prose.js';
import { applyTheme } from '../theme.js';
import { sourcesOf } from './foot.js';
import { lessonLink } from './links.js';
import { letterOf } from './options.js';
import { createPictures } from './pictures.js';
import { kickOf, stationsOf, wordsOf } from './script.js';
import { t } from '../words/words.js';

/** @typedef {import('./script.js').Scene} Scene */
/** @typedef {import('./script.js').Station} Station */

const LINES = 4; // to write on

/**
 * @param {HTMLElement} root
 * @param {import('./presentation.js').Play} play
 * @param {import('../views.js').Context} context
 */
export function createPaper(root, play, context) {
  const { lesson } = play;
  const { state, timeline } = context;
  const form = state.get().print === 'slides' ? 'slides' : 'handout';
  const stations = stationsOf(lesson);
  const sheets = h('div', { class: `paper ${form}` });
  const said = h('span', { role: 'status' }, [t('Drawing the pictures…')]);
  const print = h('button', { type: 'button', class: 'begin', disabled: true, onclick: () => window.print() }, [
    t('Print'),
  ]);
  const other = form === 'slides' ? 'handout' : 'slides';
  const bar = h('div', { class: 'paper-bar' }, [
    lessonLink(context, lesson.title, { lesson: lesson.name, scene: null, print: null }),
    print,
    lessonLink(context, form === 'slides' ? t('The handout') : t('The slides'), { lesson: lesson.name, print: other }),
    said,
  ]);
  root.prepend(bar, sheets);
  // Paper is white, whatever the screen is.
  document.documentElement.dataset.theme = 'paper';
  const pictures = createPictures(root, play, stations, timeline);
  let closed = false;

  /** @param {number} station */
  const sceneOf = (station) => lesson.scenes[stations[station].scene - 1];

  /** @param {number} station */
  const titleOf = (station) => wordsOf(sceneOf(station), stations[station]);

  /** @param {Scene} scene @param {string} [name] */
  const optionsOf = (scene, name = 'opts') =>
    scene.options.length > 0 &&
    h(
      'ol',
      { class: name },
      scene.options.map(({ text }, i) => h('li', {}, [h('b', {}, [letterOf(i)]), h('span', {}, words(text))])),
    );

  async function handout() {
    sheets.append(
      h('header', {}, [
        h('h1', {}, [lesson.title]),
        h('p', { class: 'name' }, [t('Name'), h('i', {}), t('Class'), h('i', {}), t('Date'), h('i', {})]),
        ...paragraphs(lesson.about),
      ]),
    );
    for (let i = 0; i < lesson.scenes.length; i++) {
      const scene = lesson.scenes[i];
      const mine = stations.flatMap((station, at) => (station.scene === i + 1 && !station.answered ? [at] : []));
      const shown = mine.length > 2 ? [mine[0], /** @type {number} */ (mine.at(-1))] : mine;
      const figures = [];
      for (const station of shown) {
        const picture = await pictures.draw(station, t('The map of {title}', { title: titleOf(station) }));
        figures.push(h('figure', {}, [picture, shown.length > 1 && h('figcaption', {}, [titleOf(station)])]));
      }
      if (closed) return;
      sheets.append(
        h('section', { class: 'scene-sheet' }, [
          h('h2', {}, [h('b', {}, [String(i + 1)]), scene.title]),
          h('div', { class: `figures n${figures.length}` }, figures),
          h('div', { class: 'words' }, [
            ...paragraphs(scene.text),
            ...paragraphs(scene.question).map((each) => (each.classList.add('question'), each)),
            optionsOf(scene),
          ]),
          h(
            'div',
            { class: 'lines' },
            Array.from({ length: LINES }, () => h('i')),
          ),
        ]),
      );
    }
    sheets.append(
      h('section', { class: 'answers' }, [
        h('h1', {}, [t('Answers: {title}', { title: lesson.title })]),
        h(
          'ol',
          {},
          lesson.scenes.map((scene) =>
            h('li', {}, [
              h('b', {}, [scene.title]),
              h('span', {}, [plain(scene.question)]),
              ...scene.options.flatMap(({ text, right }, i) =>
                right ? [h('span', {}, [`${letterOf(i)}: `, ...words(text)])] : [],
              ),
              ...paragraphs(scene.answer),
              h('small', {}, [sourcesOf(timeline, scene)]),
            ]),
          ),
        ),
      ]),
    );
  }

  async function slides() {
    for (let at = 0; at < stations.length; at++) {
      const scene = sceneOf(at);
      const picture = await pictures.draw(at, t('The map of {title}', { title: titleOf(at) }));
      if (closed) return;
      sheets.append(
        h('section', { class: 'slide' }, [
          h('div', { class: 'words' }, [
            h('p', { class: 'kick' }, [kickOf(scene, lesson.title)]),
            h('h1', {}, [titleOf(at)]),
            ...paragraphs(scene.text),
            ...paragraphs(scene.question).map((each) => (each.classList.add('question'), each)),
            optionsOf(scene),
            ...(stations[at].answered ? paragraphs(scene.answer) : []),
          ]),
          picture,
          h('footer', {}, [
            h('span', {}, [t('Scene {scene}', { scene: stations[at].scene })]),
            h('span', {}, [stations[at].answered ? sourcesOf(timeline, scene) : '']),
          ]),
        ]),
      );
    }
  }

  const drawn = (form === 'slides' ? slides() : handout()).then(() => {
    if (closed) return;
    pictures.close();
    said.textContent = '';
    print.removeAttribute('disabled');
  });

  return {
    drawn,
    close() {
      closed = true;
      pictures.close();
      root.replaceChildren();
      applyTheme(state.get().theme);
    },
  };
}
