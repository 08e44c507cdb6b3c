/** One lesson before it is given: its aims, its scenes, and the ways to begin. */
import { h } from '../dom.js';
import { paragraphs, plain } from '../prose.js';
import { lessonFileAt } from '../program.js';
import { lessonLink, minutesOf } from './links.js';
import { dataLang, t } from '../words/words.js';
import { inData } from '../words/data.js';

/**
 * @param {import('./presentation.js').Play} play
 * @param {import('../views.js').Context} context
 * @param {Node[]} more other ways on
 * @returns {Node[]}
 */
export function lessonPage({ lesson, number }, context, more) {
  const { name, title, audience, about, aims, scenes } = lesson;
  const file = number > 0 ? lessonFileAt(name, context.timeline.json.dataset.id) : null;
  return [
    h('p', { class: 'back-line' }, [lessonLink(context, t('All lessons'), { lesson: null, scene: null })]),
    h('h1', { lang: dataLang() }, [number ? `${number}. ${title}` : title]),
    h('p', { class: 'facts' }, [inData(audience), audience && lesson.minutes ? '  ·  ' : '', minutesOf(lesson)]),
    h('div', { class: 'about', lang: dataLang() }, paragraphs(about)),
    h('p', { class: 'ways' }, [
      lessonLink(context, t('Present'), { lesson: name, scene: '1', print: null }, 'begin'),
      ...more,
      lessonLink(context, t('Handout'), { lesson: name, print: 'handout' }),
      lessonLink(context, t('Slides'), { lesson: name, print: 'slides' }),
      file && h('a', { href: file, download: `${name}.html` }, [t('One file for a stick')]),
      h('span', {}, [
        t('Space goes on, Page Up back. S opens the window for the teacher, F fills the screen, O lists the scenes.'),
      ]),
    ]),
    h('section', { class: 'aims' }, [
      h('h2', {}, [t('Afterwards a class can')]),
      h(
        'ul',
        {},
        aims.map((aim) => h('li', { lang: dataLang() }, [aim])),
      ),
    ]),
    h('section', { class: 'run' }, [
      h('h2', {}, [t('Scenes')]),
      h(
        'ol',
        {},
        scenes.map((scene, i) =>
          h('li', {}, [
            lessonLink(context, inData(scene.title), { lesson: name, scene: String(i + 1) }),
            h('span', { lang: dataLang() }, [plain(scene.question)]),
            h('i', {}, [scene.view.minutes ? t('{minutes} min', { minutes: scene.view.minutes }) : '']),
          ]),
        ),
      ),
    ]),
  ];
}
