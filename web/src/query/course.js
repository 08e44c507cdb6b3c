/** A course in place of the saved questions: step by step a text, a task, and a check of the answer. */
import { h } from '../dom.js';
import { REMARK, WISH } from '../events.js';
import { ofYear, typed } from './parameters.js';
import { checkAnswer, fetchCourses } from './courses.js';
import { keepProgress, progressOf } from './progress.js';
import { folded, ticks } from './step.js';
import { paragraphs } from '../prose.js';
import { plural, programLang, t } from '../words/words.js';

/** @typedef {import('../replies.js').CourseReply} Course */
/** @typedef {import('../replies.js').CourseStepReply} Step */
/** @typedef {import('./run.js').Answer} Answer */
/**
 * @typedef {object} Hands what the course does with the editor beside it
 * @property {(title: string, text: string) => void} begin puts a text into the editor and clears what stood below it
 * @property {() => void} keep keeps what stands in the editor, before a course takes its place
 * @property {() => void} end brings back what stood in the editor before the course
 * @property {(text: string) => void} put puts a text in place of the one in the editor
 * @property {() => Promise<Answer|null>} ask runs what stands in the editor; null if nothing came of it
 * @property {() => Record<string, any>} values its parameters, in typed JSON
 */

/**
 * The address of a step.
 * @param {string} course
 * @param {number} number
 */
const keyOf = (course, number) => `${course}:${number}`;

/**
 * @param {HTMLElement} root the column beside the editor
 * @param {HTMLElement} usual what stands there without a course
 * @param {Hands} hands
 * @param {import('../views.js').Context} context
 */
export function createCourse(root, usual, hands, { bus, state, timeline }) {
  const foot = h('div', { class: 'learn' });
  root.replaceChildren(usual, foot);
  let courses = /** @type {Course[]|null} */ (null);
  let mostRows = 0;
  let shown = /** @type {{key: string, course: Course, number: number, step: Step}|null} */ (null);
  let checks = 0;
  let changed = () => {};

  /** @param {Course} course */
  const open = (course) => {
    const { last } = progressOf(course.name);
    const at = course.steps.findIndex(({ name }) => name === last);
    go(course, Math.max(at, 0) + 1);
  };

  /** @param {Course} course @param {number} number */
  function go(course, number) {
    const { year } = course.steps[number - 1];
    bus.emit(WISH, { patch: { course: keyOf(course.name, number), ...(year === null ? {} : { year }) }, apart: true });
  }

  const leave = () => bus.emit(WISH, { patch: { course: null, query: null } });

  /** The way into each course, below the questions. @param {string[]} faults */
  function renderFoot(faults = []) {
    const entry = (/** @type {Course} */ course) => {
      const { done, last } = progressOf(course.name);
      const solved = course.steps.filter(({ name }) => done.includes(name)).length;
      const word = last === null ? t('Start') : t('Go on');
      return h('p', {}, [
        h('span', { lang: programLang }, [course.title]),
        `. ${solved ? t('{solved} of {all} solved. ', { solved, all: course.steps.length }) : ''}`,
        h(
          'button',
          {
            type: 'button',
            class: 'link',
            'aria-label': `${word}: ${course.title}`,
            lang: programLang,
            onclick: () => open(course),
          },
          [word],
        ),
      ]);
    };
    const lines = faults.map((fault) => h('p', { class: 'absent' }, [t('A course has a mistake. {fault}', { fault })]));
    foot.replaceChildren(...(courses ?? []).map(entry), ...lines);
  }

  /** Shows what the address says, as far as there is such a step. */
  function follow() {
    const key = state.get().course;
    if (!courses || key === (shown?.key ?? null)) return;
    if (key === null) return close();
    const [name, text] = key.split(':');
    const course = courses.find((one) => one.name === name);
    if (!course) {
      bus.emit(WISH, { patch: { course: null }, replace: true });
      return bus.emit(REMARK, { text: t('There is no course “{name}” here.', { name }), ways: [] });
    }
    const number = Math.min(Number(text), course.steps.length);
    if (number < Number(text)) {
      bus.emit(WISH, { patch: { course: keyOf(name, number) }, replace: true });
      return bus.emit(REMARK, {
        text: t('There is no step {text} here. This is step {number}, the last.', { text, number }),
        ways: [],
      });
    }
    show(course, number, key);
  }

  function close() {
    shown = null;
    checks++;
    root.classList.remove('learning');
    root.replaceChildren(usual, foot);
    renderFoot();
    hands.end();
  }

  /** @param {Course} course @param {number} number @param {string} key */
  function show(course, number, key) {
    const isFirst = shown === null;
    const step = course.steps[number - 1];
    const progress = progressOf(course.name);
    keepProgress(course.name, { ...progress, last: step.name });
    if (isFirst) hands.keep();
    shown = { key, course, number, step };
    checks++;
    const panel = stepOf(course, number, step);
    root.classList.add('learning');
    root.replaceChildren(panel.element);
    root.scrollTop = 0;
    hands.begin(course.title, progress.texts[step.name] ?? step.start);
    // Who goes from step to step is taken along; who opens a page finds its beginning by himself.
    if (!isFirst || document.activeElement === document.body) panel.heading.focus({ preventScroll: true });
  }

  /** @param {Course} course @param {number} number @param {Step} step */
  function stepOf(course, number, step) {
    const { steps } = course;
    const heading = h('h2', { tabindex: -1, lang: programLang }, [step.title]);
    const way = h('nav', { 'aria-label': t('Steps of the course') });
    const verdict = h('div', { class: 'ruling', role: 'status' });
    const hint = folded(t('Hint'), t('Hide the hint'), () => paragraphs(step.hint, programLang));
    const solution = folded(t('Show the solution'), t('Hide the solution'), () => [
      h('pre', { tabindex: 0, 'aria-label': t('Solution') }, [withoutHead(step.solution)]),
      h('button', { type: 'button', class: 'link', onclick: () => hands.put(withoutHead(step.solution)) }, [
        t('Put it into the editor'),
      ]),
    ]);
    const again = h('button', { type: 'button', class: 'link', hidden: true, onclick: () => hands.put(step.start) }, [
      t('Begin the step again'),
    ]);

    function renderWay() {
      const { done } = progressOf(course.name);
      way.replaceChildren(
        h('p', { class: 'count' }, [t('Step {step} of {all}', { step: number, all: steps.length })]),
        ticks(steps, number, done, (other) => go(course, other)),
      );
    }

    async function check() {
      const mine = ++checks;
      verdict.replaceChildren(h('p', {}, [t('Checking…')]));
      const answer = await hands.ask();
      const said = await judge(answer, course.name, number);
      if (mine !== checks) return;
      if (said.right) {
        const progress = progressOf(course.name);
        if (!progress.done.includes(step.name)) progress.done.push(step.name);
        keepProgress(course.name, progress);
        renderWay();
      }
      verdict.replaceChildren(
        ...(said.right ? praise(progressOf(course.name).done) : [h('p', { lang: programLang }, [said.text])]),
      );
      verdict.scrollIntoView({ block: 'nearest' });
    }

    /** @param {string[]} done */
    function praise(done) {
      const next = steps[number]?.title;
      const left = steps.filter(({ name }) => !done.includes(name)).length;
      return [
        h('p', {}, [h('b', {}, [t('Right.')])]),
        ...paragraphs(step.learned, programLang),
        next
          ? h('button', { type: 'button', class: 'link', onclick: () => go(course, number + 1) }, [
              t('Go on: {next}', { next }),
            ])
          : h('p', {}, [
              left
                ? plural(left, {
                    one: 'That was the last step; {n} before it is still open.',
                    other: 'That was the last step; {n} before it are still open.',
                  })
                : plural(steps.length, {
                    one: 'You have solved all {n} steps. The saved questions are written in nothing but this.',
                    other: 'You have solved all {n} steps. The saved questions are written in nothing but this.',
                  }),
            ]),
      ];
    }

    const turn = (/** @type {number} */ by, /** @type {string} */ word) =>
      number + by >= 1 &&
      number + by <= steps.length &&
      h('button', { type: 'button', class: 'link', onclick: () => go(course, number + by) }, [word]);

    renderWay();
    changed = () => void (again.hidden = !(step.name in progressOf(course.name).texts));
    const element = h('section', { class: 'course', 'aria-label': t('Course') }, [
      way,
      heading,
      ...paragraphs(step.text, programLang),
      h('h3', {}, [t('Task')]),
      ...paragraphs(step.task, programLang),
      h('div', { class: 'helps' }, [
        h('button', { type: 'button', class: 'check', onclick: () => void check() }, [t('Check my answer')]),
        hint.button,
        solution.button,
      ]),
      verdict,
      hint.place,
      solution.place,
      h('div', { class: 'helps turns' }, [
        turn(-1, t('Step back')),
        turn(1, t('Next step')),
        again,
        h('button', { type: 'button', class: 'link', onclick: leave }, [t('Leave the course')]),
      ]),
    ]);
    return { element, heading };
  }

  /** @param {Answer|null} answer @param {string} course @param {number} number */
  async function judge(answer, course, number) {
    if (!answer) return { right: false, text: t('There is no answer to check. The line beside Run says why.') };
    if (answer.error) {
      return {
        right: false,
        text: t('Your text does not run yet. What is wrong stands below it; mend that, and check again.'),
      };
    }
    return checkAnswer(course, number, {
      fields: answer.fields,
      values: answer.rows.slice(0, mostRows),
      rows: answer.rows.length + (answer.isCut ? 1 : 0),
      parameters: ofPage(hands.values()),
    });
  }

  /**
   * The parameters of the year rail, whether the text uses them or not: a day says its year.
   * @param {Record<string, any>} values
   */
  function ofPage({ date, year }) {
    if (date) return { date };
    return year ? { year } : { date: typed('date', ofYear('date', state.get().year)) };
  }

  return {
    follow,
    isOpen: () => shown !== null,
    /** Asks for the courses, and shows the step of the address. */
    async open() {
      try {
        const reply = await fetchCourses();
        courses = reply.courses.filter(({ dataSet }) => dataSet === timeline.json.dataset.id);
        mostRows = reply.mostRows;
        renderFoot(reply.faults);
      } catch {
        const again = h('button', { type: 'button', class: 'link', onclick: () => void this.open() }, [
          t('Load the course again'),
        ]);
        foot.replaceChildren(h('p', { class: 'absent' }, [t('The course could not be loaded. '), again]));
        return;
      }
      follow();
      const year = shown?.step.year ?? null;
      if (year !== null && !new URLSearchParams(location.search).has('year')) {
        bus.emit(WISH, { patch: { year }, replace: true });
      }
    },
    /**
     * Keeps what stands in the editor with its step.
     * @param {string} text
     */
    changed(text) {
      if (!shown) return;
      const { course, step } = shown;
      const progress = progressOf(course.name);
      if (text === step.start) delete progress.texts[step.name];
      else progress.texts[step.name] = text;
      keepProgress(course.name, progress);
      changed();
    },
  };
}

/** A solution without the lines that declare its parameters: the page sets those. @param {string} text */
const withoutHead = (text) => text.replace(/^(\/\/[^\n]*\n)+/, '');
