/** The saved questions, by grade: the easiest first. */
import { h } from '../dom.js';
import { fetchQuestions } from './run.js';
import { programLang, t } from '../words/words.js';

/** @typedef {import('../replies.js').QuestionReply} Question */

/**
 * @param {HTMLElement} root
 * @param {(question: Question) => void} choose
 */
export function createSaved(root, choose) {
  let chosen = '';
  let questions = /** @type {Question[]} */ ([]);

  /** @param {Question} question */
  const entry = (question) =>
    h('li', {}, [
      h('button', { type: 'button', 'data-name': question.name, onclick: () => choose(question) }, [question.title]),
    ]);

  /** @param {string} title of the question that stands in the editor; empty for none */
  function mark(title) {
    chosen = title;
    for (const button of root.querySelectorAll('button')) {
      if (chosen && button.textContent === chosen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  return {
    mark,
    /** The questions, once they have come. */
    all: () => questions,
    /** Asks for the questions, and shows them. */
    async open() {
      try {
        questions = await fetchQuestions();
        const grades = [...new Set(questions.map(({ grade }) => grade))];
        root.replaceChildren(
          ...grades.flatMap((grade) => [
            h('h2', { lang: programLang }, [grade[0].toUpperCase() + grade.slice(1)]),
            h('ul', { lang: programLang }, questions.filter((one) => one.grade === grade).map(entry)),
          ]),
        );
        mark(chosen);
      } catch {
        const again = h('button', { type: 'button', class: 'link', onclick: () => this.open() }, [t('Try again')]);
        root.replaceChildren(
          h('p', { class: 'absent' }, [
            t('The saved questions could not be loaded. The editor works without them. '),
            again,
          ]),
        );
      }
    },
  };
}
