/** Creates the parts and hands out elements and the bus. No logic of its own. */
import { fetchTimeline } from './api.js';
import { createBus } from './bus.js';
import { createDays } from './days.js';
import { byId } from './dom.js';
import { REMARK } from './events.js';
import { exposeHook } from './hook.js';
import { bindKeys } from './keys.js';
import { createLater } from './later.js';
import { oddRemark } from './odd.js';
import { createBlank } from './panels/blank.js';
import { createCamera } from './panels/camera.js';
import { createCapture } from './panels/capture.js';
import { createChanges } from './panels/changes.js';
import { createFilterLine } from './panels/filter-line.js';
import { createHeadline } from './panels/headline.js';
import { createKeysHelp } from './panels/keys-help.js';
import { createLegend } from './panels/legend.js';
import { createMap } from './panels/map.js';
import { createMasthead } from './panels/masthead.js';
import { createNotice } from './panels/notice.js';
import { createPrintFoot } from './panels/print-foot.js';
import { createRail } from './panels/rail.js';
import { createRemark } from './panels/remark.js';
import { createSearch } from './panels/search.js';
import { createStage } from './panels/stage.js';
import { createTakeAway } from './panels/take-away.js';
import { createPlayer } from './player.js';
import { parseRoute } from './route.js';
import { createState } from './state.js';
import { applyTheme } from './theme.js';
import { indexTimeline } from './timeline.js';
import { inLanguage } from './words/history.js';
import { speak } from './words/page.js';
import { language, t, tellActors, tellDataLang } from './words/words.js';

speak(document.body);

const roots = {
  masthead: {
    mark: byId('mark'),
    dataset: byId('dataset'),
    pages: byId('pages'),
    views: byId('views'),
    theme: byId('theme'),
    size: byId('size'),
    language: byId('language'),
  },
  headline: { year: byId('year'), sentence: byId('sentence'), spoken: byId('spoken') },
  map: {
    plate: byId('plate'),
    under: byId('under'),
    canvas: byId('canvas'),
    over: byId('over'),
    film: byId('film'),
    key: byId('hull-key'),
  },
  stage: { explore: byId('explore'), stage: byId('stage'), plate: byId('plate'), last: byId('notice') },
};
const notice = createNotice(byId('notice'), { start });
const bus = createBus();

applyTheme(parseRoute(location.search).theme ?? null);
createBlank(bus);
createKeysHelp(byId('keys'), byId('keys-button'), bus);
start();

async function start() {
  try {
    const [json] = await Promise.all([
      fetchTimeline(new URLSearchParams(location.search).get('dataset')),
      fontsReady(),
    ]);
    await open(json);
  } catch (error) {
    notice.failed(error);
  }
}

/**
 * The canvas cannot swap a face later, so the names wait for theirs, but not for ever; without it they are drawn in
 * another.
 */
function fontsReady() {
  const faces = [
    '700 22px "Source Serif 4"',
    '600 17px "Source Serif 4"',
    '500 13px "Libre Franklin"',
    '700 13px "Libre Franklin"',
  ];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, t('Map'))));
  return Promise.race([loaded, new Promise((done) => setTimeout(done, 1200))]);
}

/** @param {import('./types.js').TimelineJson} json */
async function open(json) {
  tellDataLang(json.dataset.language);
  await tellActors(json.dataset.actors);
  const timeline = indexTimeline(language === 'en' ? json : inLanguage(json));
  const state = createState(bus, timeline, {
    search: () => location.search,
    push: (address) => history.pushState(null, '', address),
    replace: (address) => history.replaceState(null, '', address),
    clock: () => performance.now(),
  });
  const context = { bus, timeline, state };
  createMasthead(roots.masthead, context);
  createHeadline(roots.headline, context);
  createChanges(byId('what'), context);
  createRail(byId('rail'), context);
  createLegend(byId('legend'), timeline);
  createCamera(byId('camera'), context);
  const days = createDays(context);
  const map = createMap(roots.map, context);
  const views = createStage(roots.stage, context);
  notice.done();
  createSearch(byId('search'), context);
  createCapture(byId('add-scene'), context);
  createFilterLine(byId('filter-line'), byId('filter-button'), context);
  createTakeAway(byId('take-away'), context);
  createPlayer(context);
  createRemark(byId('remark'), { explore: byId('explore'), text: byId('text'), pages: views }, context);
  bindKeys(context, views);
  if (json.dataset.lead) byId('lead').setAttribute('content', json.dataset.lead);
  createPrintFoot(byId('print-foot'), context);
  addEventListener('popstate', () => state.follow());
  await Promise.all([days.bring(), createLater(byId('evidence'), byId('filter'), views, context)]);
  state.check();
  const odd = oddRemark(json.odd);
  if (odd) bus.emit(REMARK, odd);
  exposeHook(map, context);
}
