/** Asks the server for the storyline, once for all views that it serves, and says it where the answer does not come. */
import { h } from '../dom.js';
import { answerAt } from '../program.js';

/** @typedef {import('../replies.js').StorylineReply} StorylineReply */

const asked = /** @type {Map<string, Promise<StorylineReply>>} */ (new Map());

/** @param {string} dataset @returns {Promise<StorylineReply>} */
export function fetchStoryline(dataset) {
  let answer = asked.get(dataset);
  if (!answer) {
    answer = fetch(answerAt('storyline', dataset), { headers: { accept: 'application/json' } }).then((response) => {
      if (!response.ok) throw new Error(`The storyline could not be loaded (${response.status}).`);
      return response.json();
    });
    // One that did not come can be asked for again.
    answer.catch(() => asked.delete(dataset));
    asked.set(dataset, answer);
  }
  return answer;
}

/**
 * Fills a view with what is made of the storyline, once it is there.
 * @param {HTMLElement} root
 * @param {string} dataset
 * @param {(reply: StorylineReply) => void} make
 */
export async function withStoryline(root, dataset, make) {
  let reply;
  try {
    root.replaceChildren(h('p', { class: 'loading', role: 'status' }, ['Loading the storyline…']));
    reply = await fetchStoryline(dataset);
  } catch {
    root.replaceChildren(
      h('p', { class: 'absent', role: 'status' }, [
        'The storyline could not be loaded: the server does not answer. ',
        h('button', { type: 'button', class: 'link', onclick: () => withStoryline(root, dataset, make) }, ['Try again']),
      ]),
    );
    return;
  }
  make(reply);
}
