/** All lessons: for whom each is, how long it takes, and what a class can do afterwards. */
import { h } from '../dom.js';
import { paragraphs } from '../prose.js';
import { lessonLink, minutesOf } from './links.js';
import { counted } from '../text/names.js';
import { dataLang, t } from '../words/words.js';
import { inData } from '../words/data.js';

/** @typedef {import('../types.js').Lessons} Lessons */

/**
 * @param {Lessons} lessons
 * @param {string|null} missing a lesson that was asked for and is not there
 * @param {import('../views.js').Context} context
 * @param {Node|null} own the lessons of one's own
 * @returns {Node[]}
 */
export function shelf({ lessons, faults }, missing, context, own) {
  return [
    h('h1', {}, [t('Lessons')]),
    h('p', { class: 'about' }, [
      lessons.length
        ? t(
            'Each lesson steps through scenes on the living map. A scene shows a date and asks the class one question. Everything shown rests on the sources of the data set.',
          )
        : t('This data set has no lessons yet.'),
    ]),
    ...(missing
      ? [h('p', { class: 'missing', role: 'status' }, [t('There is no lesson “{missing}” here.', { missing })])]
      : []),
    ...(own ? [own] : []),
    h(
      'ol',
      { class: 'shelf' },
      lessons.map((lesson, i) =>
        h('li', {}, [
          h('b', { class: 'no', 'aria-hidden': 'true' }, [String(i + 1)]),
          h('div', {}, [
            h('h2', { lang: dataLang() }, [lessonLink(context, lesson.title, { lesson: lesson.name, scene: null })]),
            ...paragraphs(lesson.about, dataLang()),
            h('p', { class: 'facts' }, [
              inData(lesson.audience),
              lesson.audience && '  ·  ',
              [minutesOf(lesson), counted(lesson.scenes.length, 'scene')].filter(Boolean).join('  ·  '),
            ]),
          ]),
          h('div', { class: 'aims' }, [
            h('h3', {}, [t('Afterwards a class can')]),
            h(
              'ul',
              {},
              lesson.aims.map((aim) => h('li', { lang: dataLang() }, [aim])),
            ),
          ]),
          lessonLink(context, t('Present'), { lesson: lesson.name, scene: '1' }, 'begin'),
        ]),
      ),
    ),
    ...(faults.length
      ? [
          h('section', { class: 'faults' }, [
            h('h2', {}, [t('Something is wrong with these files')]),
            h(
              'ul',
              {},
              faults.map((fault) => h('li', {}, [fault])),
            ),
          ]),
        ]
      : []),
  ];
}
