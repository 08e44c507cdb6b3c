/**
 * The beginning of a lesson that is a file of its own: no server, no network. The address behind "#" is its state,
 * because a file has no other.
 */
import { createBus } from '../bus.js';
import { byId } from '../dom.js';
import { createBlank } from '../panels/blank.js';
import { parseRoute } from '../route.js';
import { createState } from '../state.js';
import { applyTheme } from '../theme.js';
import { indexTimeline } from '../timeline.js';
import { createLessons } from './lessons.js';

const FACES = [
  '300 100px "Source Serif 4"',
  '700 22px "Source Serif 4"',
  '600 17px "Source Serif 4"',
  '500 13px "Libre Franklin"',
];

const { timeline: json, lesson, number, days } = JSON.parse(byId('data').textContent ?? '');
const usual = `?page=lessons&lesson=${lesson.name}`;
const place = {
  search: () => (location.hash.length > 1 ? decodeURI(location.hash.slice(1)) : usual),
  push: (/** @type {string} */ address) => {
    location.hash = address;
  },
  replace: (/** @type {string} */ address) => location.replace(`#${address}`),
  clock: () => performance.now(),
  link: (/** @type {string} */ address) => `#${address}`,
};
const bus = createBus();
const timeline = indexTimeline(json);
const state = createState(bus, timeline, place);
let own = place.search();

applyTheme(parseRoute(own).theme ?? null);
createBlank(bus);
addEventListener('hashchange', () => {
  if (place.search() === own) return;
  own = place.search();
  state.follow();
});
Promise.allSettled(FACES.map((face) => document.fonts.load(face))).then(() =>
  createLessons(
    byId('lessons'),
    { bus, timeline, state },
    { given: { lessons: [lesson], first: number, days, faults: [] }, writing: null },
  ),
);
