/**
 * The map on the screen: a year's picture drawn by Cytoscape, a film while the year changes, and answers to the
 * pointer.
 */
import cytoscape from '../../lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { reducedMotion } from '../dom.js';
import { createProjector } from './motion/projector.js';
import { moved, nearer, settled, viewportOf, WHOLE } from './picture/camera.js';
import { fromCurve, PLATE } from './picture/geometry.js';
import { labelBox } from './picture/sides.js';
import { createCrowd } from './rest/crowd.js';
import { createDrawing } from './rest/drawing.js';
import { factionHues, factionSheet } from './rest/hues.js';
import { sharpen } from './rest/sharp.js';
import { createPins } from './rest/pins.js';
import { readInk, stylesheet } from './rest/style.js';
import { createTerritories } from './rest/territories.js';

/** @typedef {import('./picture/plate.js').Plate} Plate */
/** @typedef {import('./picture/camera.js').Frame} Frame */
/** @typedef {import('./picture/geometry.js').Point} Point */
/** @typedef {{kind: 'person'|'tie'|'faction'|'none', id: string}} Hit */

/** The timelines whose factions have their hues in this page. */
const worn = /** @type {WeakSet<object>} */ (new WeakSet());

/** @param {import('../timeline.js').Timeline} timeline @param {ReturnType<typeof factionHues>} hues */
function wear(timeline, hues) {
  if (worn.has(timeline)) return;
  worn.add(timeline);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, factionSheet(hues.values())];
}

const GRIP = 5; // CSS pixels round a disc by which it can be taken
const NEAR = { mouse: 3, touch: 9 }; // CSS pixels from a line, within a territory, that still mean the line

/**
 * @param {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLCanvasElement}}
 *   layers
 * @param {import('../timeline.js').Timeline} timeline
 * @param {{onTap: (hit: Hit) => void, onHover: (hit: Hit|null) => void}} answers
 */
export function createView(layers, timeline, answers) {
  let ink = readInk(document.documentElement);
  const hues = factionHues(timeline);
  wear(timeline, hues);
  const cy = cytoscape({
    container: layers.canvas,
    style: stylesheet(ink),
    layout: { name: 'preset' },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  const { byAndBy } = sharpen(cy);
  const drawing = createDrawing(cy);
  const territories = createTerritories(layers.under, layers.over, hues, {
    onTap: (id) => busy() || answers.onTap({ kind: 'faction', id }),
    onHover: (id) => answers.onHover(id ? { kind: 'faction', id } : null),
  });
  const pins = createPins(layers.over);
  const surroundings = () => ({
    ink,
    viewport: { zoom: cy.zoom(), ...cy.pan(), ratio: devicePixelRatio || 1 },
  });
  const projector = createProjector(layers, territories, surroundings);
  const lookOf = (/** @type {Plate} */ plate) => ({
    ...surroundings(),
    hues: territories.inks(plate),
    badge: plate.room.badge,
  });
  const crowd = createCrowd(layers.film, lookOf);
  let shown = /** @type {Plate|null} */ (null);
  let frame = /** @type {Frame} */ ({ x: 0, y: 0, ...PLATE });
  let camera = /** @type {import('./picture/camera.js').Camera} */ (WHOLE);
  let busy = () => false;
  let pointed = '';
  let coming = /** @type {(() => void)|null} */ (null); // what ends the fading of a crowd into the next one

  /** Whether a crowd is shown, which is painted. */
  const crowded = () => shown?.crowded ?? false;

  /** What is drawn at rest. */
  const atRest = () => (crowded() ? crowd : drawing);

  /** @param {Plate|null} before @param {Plate} plate */
  function arrive(before, plate) {
    const was = crowded();
    if (was !== plate.crowded) layers.plate.classList.toggle('filming', plate.crowded);
    if (plate.crowded && !was) drawing.change(null, { ...plate, people: [], ties: [], badges: [] });
    if (was && !plate.crowded) crowd.leave();
    territories.show(plate);
    if (plate.crowded) crowd.show(plate);
    else drawing.change(was ? null : before, plate);
    pins.show(plate);
    shown = plate;
  }

  /**
   * A crowd's next picture comes over the last one: where hundreds move at once, no eye follows any of them.
   * @param {Plate} plate @param {() => void} onSwap
   */
  async function fade(plate, onSwap) {
    shown = plate;
    let told = false;
    const tell = () => {
      if (!told) onSwap();
      told = true;
    };
    const settle = () => {
      coming = null;
      tell();
      territories.show(plate);
      pins.show(plate);
    };
    coming = settle;
    await crowd.fade(plate, (share) => {
      if (share > 0) tell();
      if (share > 0.5) territories.names(plate, share * 2 - 1);
      else territories.fadeNames(1 - share * 2);
    });
    if (coming === settle) settle();
  }

  /** Ends whatever moves at its last picture. */
  function finish() {
    projector.finish();
    if (!coming) return;
    crowd.finish();
    coming();
  }

  /** The room on the screen. */
  const size = () => ({ width: cy.width(), height: cy.height() });

  /** Shows the part of the plate at which the camera looks. */
  function aim() {
    finish();
    camera = settled(frame, size(), camera);
    const { zoom, pan, box } = viewportOf(frame, size(), camera);
    cy.viewport({ zoom, pan });
    territories.frame(box);
    pins.frame(box);
    if (crowded()) crowd.repaint();
  }

  /** Takes the room there is, and shows the framed part of the plate in it. */
  function fit() {
    finish();
    cy.resize();
    aim();
    const ratio = devicePixelRatio || 1;
    layers.film.width = Math.round(cy.width() * ratio);
    layers.film.height = Math.round(cy.height() * ratio);
    // A pixel of the film is a pixel of the screen: stretching it by the fraction of one would cost more than painting
    // it.
    layers.film.style.width = `${layers.film.width / ratio}px`;
    layers.film.style.height = `${layers.film.height / ratio}px`;
    if (crowded()) crowd.repaint();
  }

  /** A point of the screen on the plate. @param {Point} at CSS pixels of the map @returns {Point} */
  const onPlate = ([x, y]) => [(x - cy.pan().x) / cy.zoom(), (y - cy.pan().y) / cy.zoom()];

  /**
   * What is meant by a point of the map. Cytoscape takes a line from eight pixels away, which leaves little of a
   * territory that is full of lines; there only the line itself counts.
   * @param {any} event @returns {Hit}
   */
  function meant(event) {
    const { x, y } = event.position;
    if (crowded()) return meantInCrowd(x, y);
    const hit = drawing.meaning(event.target);
    const faction = territories.at(x, y);
    if (hit && !(hit.key && faction && !onLine(hit.key, x, y, /^touch/.test(event.originalEvent?.type ?? '')))) {
      return { kind: hit.kind, id: hit.id };
    }
    return faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' };
  }

  /** Who or what a painted picture has at a point. @param {number} x plate units @param {number} y @returns {Hit} */
  function meantInCrowd(x, y) {
    const person = personAt(x, y);
    if (person) return { kind: 'person', id: person };
    const faction = territories.at(x, y);
    const tie = crowd.tieAt(x, y, cy.zoom());
    if (tie && !(faction && !onLine(tie.key, x, y, false))) return { kind: 'tie', id: tie.id };
    return faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' };
  }

  /** Who stands, or is named, at a point. @param {number} x plate units @param {number} y @returns {string|null} */
  function personAt(x, y) {
    const slack = GRIP / cy.zoom();
    const stands = shown?.people.find((person) => Math.hypot(person.x - x, person.y - y) < person.r + slack);
    const named = shown?.people.find((person) => {
      const [left, top, right, bottom] = labelBox(person, person.label);
      return person.label.shown && x > left && x < right && y > top && y < bottom;
    });
    return (stands ?? named)?.id ?? null;
  }

  /** @param {string} key @param {number} x @param {number} y @param {boolean} touch */
  function onLine(key, x, y, touch) {
    const tie = shown?.ties.find((other) => other.key === key);
    const [a, b] = [tie?.a, tie?.b].map((id) => shown?.people.find((person) => person.id === id));
    if (!tie || !a || !b) return true;
    return (
      fromCurve(x, y, { a: [a.x, a.y], b: [b.x, b.y], bend: tie.bend }) <
      tie.width / 2 + (touch ? NEAR.touch : NEAR.mouse) / cy.zoom()
    );
  }

  /** @param {Hit|null} hit */
  function point(hit) {
    const now = hit && hit.kind !== 'none' ? hit : null;
    const key = now ? `${now.kind}:${now.id}` : '';
    if (key === pointed) return;
    pointed = key;
    layers.canvas.classList.toggle('pointing', now !== null);
    answers.onHover(now);
  }

  cy.on('tap', (/** @type {any} */ event) => {
    if (!busy()) answers.onTap(meant(event));
  });
  cy.on('mousemove', (/** @type {any} */ event) => {
    if (!busy()) point(meant(event));
  });
  layers.canvas.addEventListener('mouseleave', () => point(null));

  return {
    get drawing() {
      return atRest();
    },
    territories,
    finish,
    /** Whether a film is running. */
    playing: () => coming !== null || projector.playing(),
    /** Makes a picture ready for a film. @param {Plate} plate */
    prepare: (plate) => plate.crowded || projector.prepare(plate, shown),
    /** The part of the plate to show. @param {Frame} box */
    setFrame(box) {
      frame = box;
      fit();
    },
    /** How near it is looked at, and where. */
    camera: () => camera,
    /** @param {import('./picture/camera.js').Camera} at */
    look(at) {
      camera = at;
      aim();
    },
    /** Looks at all of it again. */
    lookAtAll() {
      camera = WHOLE;
      aim();
    },
    /**
     * Nearer by a factor, round a point of the map.
     * @param {number} by @param {Point} [at] CSS pixels; else its middle
     */
    zoom(by, at = [cy.width() / 2, cy.height() / 2]) {
      camera = nearer(frame, size(), camera, by, at);
      aim();
    },
    /** @param {Point} by CSS pixels */
    pan(by) {
      camera = moved(frame, size(), camera, by);
      aim();
    },
    onPlate,
    /** Who stands, or is named, at a point of the map. @param {Point} at CSS pixels @returns {string|null} */
    personAt: (at) => personAt(...onPlate(at)),
    /** Holds somebody over a point, with his ties, until the next picture. @param {string} person @param {Point} at */
    hold: (person, at) => atRest().hold(person, onPlate(at)),
    /** Says when a hand moves something: then the end of it is no click. @param {() => boolean} how */
    mute: (how) => (busy = how),
    /**
     * Shows a year's picture.
     * @param {Plate} plate
     * @param {{animate: boolean, onSwap?: () => void, onArrive?: () => void}} how onSwap is called when the words
     *   should change; onArrive when the elements are those of the picture, before they are drawn after a film
     * @returns {Promise<void>} when the picture stands still
     */
    async show(plate, { animate, onSwap = () => {}, onArrive = () => {} }) {
      finish();
      const before = shown;
      if (before === plate) return onSwap();
      const comparable = before !== null && before.key === plate.key && before.crowded === plate.crowded;
      if (comparable && plate.crowded && animate && !reducedMotion()) return fade(plate, onSwap);
      if (comparable && animate && !reducedMotion()) {
        return projector.play(before, plate, onSwap, (done) => {
          arrive(before, plate);
          onArrive();
          byAndBy().then(done);
        });
      }
      onSwap();
      arrive(comparable ? before : null, plate);
      if (comparable && animate) atRest().widen(before, plate);
    },
    /**
     * Paints a picture as the last frame of a film to it, and keeps it on the screen until it is taken away.
     * @param {Plate} from
     * @param {Plate} plate
     * @param {string} [paper] its ground, if not that of the page
     */
    still(from, plate, paper) {
      if (!plate.crowded) return projector.still(from, plate, paper);
      const look = lookOf(plate);
      crowd.paintAs(plate, paper ? { ...look, ink: { ...ink, paper } } : look);
      return crowd.repaint;
    },
    /**
     * Keeps full ink for some ties, people and territories and takes it from the rest.
     * @param {{ties: Set<string>, people: Set<string>, factions: Set<string>}|null} lit ids; null lights all
     */
    light(lit) {
      if (crowded()) crowd.light(lit);
      else if (drawing.light(lit)) byAndBy();
      territories.light(lit && lit.factions);
    },
    /** Everything that must not lie on anything else, in CSS pixels from the corner of the window. */
    boxes() {
      const { left, top } = layers.canvas.getBoundingClientRect();
      return [
        ...atRest()
          .boxes()
          .map(({ box: [x1, y1, x2, y2], ...rest }) => ({ ...rest, box: [x1 + left, y1 + top, x2 + left, y2 + top] })),
        ...territories.boxes(),
      ];
    },
    /** Takes the colours of the page anew. */
    repaint() {
      ink = readInk(document.documentElement);
      cy.style(stylesheet(ink));
      if (crowded()) crowd.repaint();
    },
  };
}
