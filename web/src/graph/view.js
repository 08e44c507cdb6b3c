/** The drawing itself: one Cytoscape instance that shows a plate, gives way to the painter while a year changes, and answers the pointer. */
import cytoscape from '/lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { reducedMotion } from '../dom.js';
import { badgeData, personClasses, personData, tieClasses, tieData } from './elements.js';
import { beats, createFilm, LENGTH, SWAP } from './film.js';
import { PLATE } from './geometry.js';
import { createNameSheet } from './name-sheet.js';
import { createPainter } from './painter.js';
import { scaleOf } from './plate.js';
import { sharpen } from './sharp.js';
import { readInk, stylesheet } from './style.js';
import { createTerritories } from './territories.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').PlateTie} PlateTie */
/** @typedef {import('./plate.js').PlatePerson} PlatePerson */
/** @typedef {{x: number, y: number, width: number, height: number}} Frame */

const FRESH = 1500; // how long a changed tie stays wide when motion is spared

/**
 * @param {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLCanvasElement}} layers
 * @param {{onTap: (what: {kind: 'person'|'tie'|'faction'|'none', id: string}) => void, onHover: (what: {kind: 'person'|'tie', id: string}|null) => void}} answers
 */
export function createView(layers, answers) {
  let ink = readInk(document.documentElement);
  const cy = cytoscape({
    container: layers.canvas,
    style: stylesheet(ink),
    layout: { name: 'preset' },
    userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
  });
  sharpen(cy);
  const territories = createTerritories(layers.under, layers.over);
  const names = createNameSheet();
  const painter = createPainter(layers.film, names);
  let shown = /** @type {Plate|null} */ (null);
  let running = /** @type {{request: number, settle: () => void}|null} */ (null);
  let rehearsed = false;
  let frame = /** @type {Frame} */ ({ x: 0, y: 0, ...PLATE });

  /** @param {string} id */
  const element = (id) => cy.getElementById(id);

  /** @param {PlatePerson} person */
  const addPerson = (person) => cy.add({ group: 'nodes', data: personData(person), position: { x: person.x, y: person.y }, classes: personClasses(person) });

  /** @param {PlateTie} tie @param {Plate} plate @param {number} z */
  const addTie = (tie, plate, z) => cy.add({ group: 'edges', data: tieData(tie, z, spanOf(plate, tie)), classes: tieClasses(tie) });

  /** @param {Plate} plate */
  function addBadges(plate) {
    for (const badge of plate.badges) {
      const data = { ...badgeData(badge, scaleOf(plate.detail).badge), tieKey: badge.tie, person: badge.person };
      cy.add({ group: 'nodes', data, position: { x: badge.x, y: badge.y }, classes: 'badge' });
    }
  }

  /** Brings the elements from one picture to another; what does not differ is not touched. @param {Plate|null} before @param {Plate} plate */
  function arrive(before, plate) {
    const { people, ties } = createFilm(before ?? { ...plate, people: [], ties: [], hulls: [] }, plate);
    const order = new Map(plate.ties.map((tie, i) => [tie.key, i + 1]));
    cy.batch(() => {
      cy.nodes('.badge').remove();
      for (const tie of ties.gone) element(tie.key).remove();
      for (const person of people.gone) element(person.id).remove();
      for (const [was, person] of people.kept) {
        if (was.x !== person.x || was.y !== person.y) element(person.id).position({ x: person.x, y: person.y });
        if (was.mark !== person.mark || !alike(was.label, person.label)) element(person.id).data(personData(person)).classes(personClasses(person));
      }
      people.added.forEach(addPerson);
      for (const [was, tie] of ties.kept) {
        const data = tieData(tie, order.get(tie.key) ?? 1, spanOf(plate, tie));
        if (!alike(data, tieData(was, element(tie.key).data('z'), element(tie.key).data('span')))) element(tie.key).data(data).classes(tieClasses(tie));
      }
      for (const tie of ties.added) addTie(tie, plate, order.get(tie.key) ?? 1);
      addBadges(plate);
    });
    territories.show(plate);
    shown = plate;
  }

  /** Where the plate lies on the screen. */
  const viewport = () => ({ zoom: cy.zoom(), ...cy.pan(), ratio: devicePixelRatio || 1 });

  /** Makes the names of pictures ready for a film. @param {Plate[]} plates */
  function prepare(plates) {
    const { zoom, ratio } = viewport();
    for (const plate of plates) names.prepare(plate.people, zoom * ratio, ink);
  }

  /** How a film to a picture looks. @param {Plate} plate */
  const lookOf = (plate) => ({ ink, hues: territories.inks(plate), viewport: viewport(), badge: scaleOf(plate.detail).badge });

  /** Paints a moment of each beat unseen: what the browser has to learn, it learns before the first film. @param {Plate} plate */
  function rehearse(plate) {
    if (rehearsed || running || !shown || shown.detail !== plate.detail) return;
    rehearsed = true;
    const film = createFilm(shown, plate);
    for (const ms of [0, LENGTH / 2, LENGTH]) painter.paint(film, beats(ms), lookOf(shown));
    painter.forget();
  }

  /** @param {Plate} from @param {Plate} plate @param {() => void} onSwap @returns {Promise<void>} */
  function play(from, plate, onSwap) {
    const backwards = plate.year < from.year;
    const film = backwards ? createFilm(plate, from) : createFilm(from, plate);
    prepare([from, plate]);
    const look = lookOf(plate);
    return new Promise((done) => {
      let started = 0;
      let told = false;
      const tell = () => {
        if (!told) onSwap();
        told = true;
      };
      const settle = () => {
        running = null;
        painter.forget();
        tell();
        arrive(from, plate);
        // The film's last picture stays until the drawing has caught up with it.
        cy.one('render', () => {
          if (!running) layers.plate.classList.remove('filming');
          done();
        });
      };
      const step = (/** @type {number} */ now) => {
        if (!running) return;
        started ||= now;
        const ms = Math.min(LENGTH, now - started);
        const beat = beats(backwards ? LENGTH - ms : ms);
        painter.paint(film, beat, look);
        layers.plate.classList.add('filming');
        territories.names(beat.draw > 0 ? film.to : film.from, beat.draw > 0 ? beat.draw : 1 - beat.fade);
        if (ms >= SWAP) tell();
        if (ms < LENGTH) running.request = requestAnimationFrame(step);
        else settle();
      };
      running = { settle, request: requestAnimationFrame(step) };
    });
  }

  /** Ends a running film at its last picture. */
  function finish() {
    if (!running) return;
    cancelAnimationFrame(running.request);
    running.settle();
  }

  /** Wide for a moment: how a change shows when nothing may move. @param {Plate} before @param {Plate} plate */
  function widen(before, plate) {
    const { ties } = createFilm(before, plate);
    const changed = [...ties.added, ...ties.kept.filter(([was, tie]) => was.width !== tie.width || was.ghost !== tie.ghost).map(([, tie]) => tie)];
    for (const tie of changed) element(tie.key).addClass('fresh');
    setTimeout(() => cy.edges('.fresh').removeClass('fresh'), FRESH);
  }

  /** Fits the framed part of the plate to the room there is. */
  function fit() {
    finish();
    cy.resize();
    const zoom = Math.min(cy.width() / frame.width, cy.height() / frame.height);
    cy.viewport({ zoom, pan: { x: (cy.width() - frame.width * zoom) / 2 - frame.x * zoom, y: (cy.height() - frame.height * zoom) / 2 - frame.y * zoom } });
    territories.frame(frame);
    const ratio = devicePixelRatio || 1;
    layers.film.width = Math.round(cy.width() * ratio);
    layers.film.height = Math.round(cy.height() * ratio);
    // A pixel of the film is a pixel of the screen: stretching it by the fraction of one would cost more than painting it.
    layers.film.style.width = `${layers.film.width / ratio}px`;
    layers.film.style.height = `${layers.film.height / ratio}px`;
  }

  /** What an element stands for. @param {any} target @returns {{kind: 'person'|'tie', id: string}|null} */
  function meaning(target) {
    if (target === cy) return null;
    if (target.hasClass('person')) return { kind: 'person', id: target.id() };
    if (target.hasClass('tie')) return { kind: 'tie', id: target.data('tie') };
    const key = target.data('tieKey');
    return key ? { kind: 'tie', id: element(key).data('tie') } : { kind: 'person', id: target.data('person') };
  }

  cy.on('tap', (/** @type {any} */ event) => {
    const hit = meaning(event.target);
    if (hit) return answers.onTap(hit);
    const faction = territories.at(event.position.x, event.position.y);
    answers.onTap(faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' });
  });
  cy.on('mouseover', '.person, .tie, .badge', (/** @type {any} */ event) => {
    layers.canvas.classList.add('pointing');
    answers.onHover(meaning(event.target));
  });
  cy.on('mouseout', '.person, .tie, .badge', () => {
    layers.canvas.classList.remove('pointing');
    answers.onHover(null);
  });

  return {
    finish,
    /** Whether a film is running. */
    playing: () => running !== null,
    /** Makes a picture ready for a film. @param {Plate} plate */
    prepare(plate) {
      prepare([plate]);
      rehearse(plate);
    },
    /** The part of the plate to show; the whole of it on all but the smallest screens. @param {Frame} box */
    setFrame(box) {
      frame = box;
      fit();
    },
    /**
     * Shows a year's picture.
     * @param {Plate} plate
     * @param {{animate: boolean, onSwap?: () => void}} how onSwap is called when the words should change
     * @returns {Promise<void>} when the picture stands still
     */
    async show(plate, { animate, onSwap = () => {} }) {
      finish();
      const before = shown;
      if (before === plate) return onSwap();
      const still = reducedMotion();
      const comparable = before !== null && before.detail === plate.detail;
      if (comparable && animate && !still) return play(before, plate, onSwap);
      onSwap();
      if (!comparable) cy.elements().remove();
      arrive(comparable ? before : null, plate);
      if (comparable && animate) widen(before, plate);
    },
    /**
     * Keeps full ink for some ties and people and takes it from the rest.
     * @param {{ties: Set<string>, people: Set<string>, factions: Set<string>}|null} lit tie ids and person ids; null lights all
     */
    light(lit) {
      cy.batch(() => {
        cy.edges('.tie').forEach((/** @type {any} */ edge) => edge.toggleClass('dim', lit !== null && !lit.ties.has(edge.data('tie'))));
        cy.nodes('.person').forEach((/** @type {any} */ node) => node.toggleClass('dim', lit !== null && !lit.people.has(node.id())));
      });
      territories.light(lit && lit.factions);
    },
    /** Marks what the evidence is about: a person, or a pair whatever its state. @param {{people: string[], pairs: string[]}} picked */
    pick({ people, pairs }) {
      cy.batch(() => {
        cy.elements('.picked').removeClass('picked');
        for (const id of people) element(id).addClass('picked');
        for (const pair of pairs) for (const sign of ['ally', 'rival']) element(`${pair}|${sign}`).addClass('picked');
      });
    },
    /** Takes the colours of the page anew. */
    repaint() {
      ink = readInk(document.documentElement);
      cy.style(stylesheet(ink));
    },
    territories,
    /** What the drawing holds, for the hook. */
    drawnTies: () =>
      cy.edges('.tie').map((/** @type {any} */ edge) => ({ id: edge.data('tie'), a: edge.data('source'), b: edge.data('target'), sign: edge.data('sign'), strength: edge.data('strength'), ended: edge.data('ghost') })),
    drawnPeople: () =>
      cy.nodes('.person').map((/** @type {any} */ node) => ({ id: node.id(), name: node.data('name'), mark: node.data('mark'), x: node.position('x'), y: node.position('y') })),
    drawnBadges: () => cy.nodes('.badge').map((/** @type {any} */ node) => ({ n: Number(node.data('n')), tie: node.data('tieKey') ? element(node.data('tieKey')).data('tie') : null, person: node.data('person') })),
  };
}

/** The distance between a tie's ends. @param {Plate} plate @param {PlateTie} tie */
function spanOf(plate, tie) {
  const [a, b] = [tie.a, tie.b].map((id) => plate.people.find((person) => person.id === id));
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
}

/** Whether two plain records say the same. @param {Record<string, unknown>} a @param {Record<string, unknown>} b */
const alike = (a, b) => Object.keys(a).every((key) => a[key] === b[key]);
