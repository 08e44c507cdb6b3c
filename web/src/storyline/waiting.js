/** Waits for the storyline, which serves several views, and says it where it does not come. */
import { fetchStoryline } from '../api.js';
import { h } from '../dom.js';
import { t } from '../words/words.js';

/** @typedef {import('../replies.js').StorylineReply} StorylineReply */

/**
 * Fills a view with what is made of the storyline, once it is there.
 * @param {HTMLElement} root
 * @param {string} dataset
 * @param {(reply: StorylineReply) => void} make
 */
export async function withStoryline(root, dataset, make) {
  let reply;
  try {
    root.replaceChildren(h('p', { class: 'loading', role: 'status' }, [t('Loading the storyline…')]));
    reply = await fetchStoryline(dataset);
  } catch {
    root.replaceChildren(
      h('p', { class: 'absent', role: 'status' }, [
        t('The storyline could not be loaded: the server does not answer. '),
        h('button', { type: 'button', class: 'link', onclick: () => withStoryline(root, dataset, make) }, [
          t('Try again'),
        ]),
      ]),
    );
    return;
  }
  make(reply);
}
