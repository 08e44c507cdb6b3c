/** The drawing itself: one Cytoscape instance that shows a plate, plays the film to the next one and answers the pointer. */
import cytoscape from '../../lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { reducedMotion } from '../dom.js';
import { badgeData, dashOf, labelMargins, personClasses, personData, tieClasses, tieData } from './elements.js';
import { beats, createFilm, grownDash, LENGTH } from './film.js';
import { controlPoint, curveLength, mix, PLATE } from './geometry.js';
import { scaleOf } from './plate.js';
import { readInk, stylesheet } from './style.js';
import { createTerritories } from './territories.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').PlateTie} PlateTie */
/** @typedef {import('./plate.js').PlatePerson} PlatePerson */
/** @typedef {import('./film.js').Film} Film */
/** @typedef {ReturnType<typeof beats>} Beat */
/** @typedef {{x: number, y: number, width: number, height: number}} Frame */

const FRESH = 1500; // how long a changed tie stays wide when motion is spared

/**
 * @param {{under: HTMLElement, canvas: HTMLElement, over: HTMLElement}} layers
 * @param {{onTap: (what: {kind: 'person'|'tie'|'faction'|'none', id: string}) => void, onHover: (what: {kind: 'person'|'tie', id: string}|null) => void}} answers
 */
export function createView(layers, answers) {
  const cy = cytoscape({
    container: layers.canvas,
    style: stylesheet(readInk(document.documentElement)),
    layout: { name: 'preset' },
    userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
  });
  const territories = createTerritories(layers.under, layers.over);
  let shown = /** @type {Plate|null} */ (null);
  let running = /** @type {{film: Film, backwards: boolean, started: number, request: number, settle: () => void}|null} */ (null);
  let frame = /** @type {Frame} */ ({ x: 0, y: 0, ...PLATE });

  /** @param {string} id */
  const element = (id) => cy.getElementById(id);

  /** A tie's bend in plate units, as long as its ends are where they are. @param {any} edge @param {number} bend */
  function bow(edge, bend) {
    const a = edge.source().position();
    const b = edge.target().position();
    return bend * Math.hypot(b.x - a.x, b.y - a.y);
  }

  /** @param {PlatePerson} person */
  const addPerson = (person) => cy.add({ group: 'nodes', data: personData(person), position: { x: person.x, y: person.y }, classes: personClasses(person) });

  /** @param {PlateTie} tie @param {number} z */
  function addTie(tie, z) {
    const edge = cy.add({ group: 'edges', data: tieData(tie, z), classes: tieClasses(tie) });
    if (tie.bend) edge.data('bow', bow(edge, tie.bend));
    return edge;
  }

  /** @param {Plate} plate */
  function addBadges(plate) {
    for (const badge of plate.badges) {
      const data = { ...badgeData(badge, scaleOf(plate.detail).badge), tieKey: badge.tie, person: badge.person };
      cy.add({ group: 'nodes', data, position: { x: badge.x, y: badge.y }, classes: 'badge' });
    }
  }

  /** The picture at once, from nothing. @param {Plate} plate */
  function rebuild(plate) {
    cy.batch(() => {
      cy.elements().remove();
      plate.people.forEach(addPerson);
      plate.ties.forEach((tie, i) => addTie(tie, i + 1));
      addBadges(plate);
    });
    territories.show(plate);
    shown = plate;
  }

  /** Brings elements to where a film arrives; only what differs is touched. @param {Film} film @param {Plate} end */
  function arrive(film, end) {
    const forwards = end === film.to;
    const [gone, added] = forwards ? [film.leaving, film.arriving] : [film.arriving, film.leaving];
    const [goneTies, addedTies] = forwards ? [film.fading, film.drawing] : [film.drawing, film.fading];
    const pick = (/** @type {any[]} */ pair) => (forwards ? pair[1] : pair[0]);
    cy.batch(() => {
      for (const tie of goneTies) element(tie.key).remove();
      for (const person of gone) element(person.id).remove();
      cy.nodes('.badge').remove();
      for (const pair of [...film.movers, ...film.renamed]) {
        const person = pick(pair);
        element(person.id).position({ x: person.x, y: person.y });
      }
      for (const pair of [...film.renamed, ...film.remarked]) dress(pick(pair));
      const order = new Map(end.ties.map((tie, i) => [tie.key, i + 1]));
      for (const pair of [...film.ending, ...film.changing, ...film.bending, ...film.restated]) redress(pick(pair), order.get(pick(pair).key) ?? 1);
      for (const person of added) element(person.id).removeStyle();
      for (const tie of addedTies) redress(tie, order.get(tie.key) ?? 1);
      addBadges(end);
    });
    territories.show(end);
    shown = end;
  }

  /** @param {PlatePerson} person */
  function dress(person) {
    const node = element(person.id);
    node.data(personData(person));
    node.classes(personClasses(person));
    node.removeStyle();
  }

  /** @param {PlateTie} tie @param {number} z */
  function redress(tie, z) {
    const edge = element(tie.key);
    edge.data({ ...tieData(tie, z), bow: bow(edge, tie.bend) });
    edge.classes(tieClasses(tie));
    edge.removeStyle();
  }

  /** @param {Film} film @param {boolean} backwards */
  function begin(film, backwards) {
    const arriving = backwards ? film.leaving : film.arriving;
    const drawing = backwards ? film.fading : film.drawing;
    cy.batch(() => {
      for (const person of arriving) addPerson(person).style('opacity', 0);
      for (const tie of drawing) addTie(tie, 50).style({ opacity: 0, 'underlay-opacity': 0, 'text-opacity': 0 });
    });
    if (backwards) {
      territories.show(film.to);
      for (const hull of film.hullsLeaving) territories.begin({ ...film, hullsArriving: [hull] });
    } else territories.begin(film);
  }

  /** One frame of a film. @param {Film} film @param {Beat} beat @param {Beat} before */
  function draw(film, beat, before) {
    cy.batch(() => {
      if (beat.fade !== before.fade) fadeOut(film, beat.fade);
      if (beat.swapped !== before.swapped) for (const [a, b] of film.remarked) remark(beat.swapped ? b : a);
      if (beat.move !== before.move) move(film, beat.move);
      if (beat.draw !== before.draw) drawIn(film, beat.draw);
    });
    territories.frameOf(film, beat);
  }

  /** @param {Film} film @param {number} fade */
  function fadeOut(film, fade) {
    for (const tie of film.fading) element(tie.key).style({ opacity: 1 - fade, 'underlay-opacity': tie.level === 1 && !tie.ghost ? 1 - fade : 0 });
    for (const person of film.leaving) element(person.id).style('opacity', 1 - fade);
    // Half-way a tie that ends turns into its ghost.
    for (const [a, b] of film.ending) {
      const late = fade >= 0.5;
      const edge = element(a.key);
      if (edge.data('ghost') !== (late ? b : a).ghost) redress(late ? b : a, edge.data('z'));
      edge.style({ opacity: late ? fade * 2 - 1 : 1 - fade * 2, 'underlay-opacity': 0 });
    }
    cy.nodes('.badge').style('opacity', 1 - fade);
  }

  /** @param {PlatePerson} person */
  function remark(person) {
    const node = element(person.id);
    const { mx, my, ...data } = personData(person);
    node.data(data);
    node.classes(personClasses(person));
    node.style({ 'text-margin-x': mx, 'text-margin-y': my });
  }

  /** @param {Film} film @param {number} t */
  function move(film, t) {
    for (const [a, b] of film.movers) element(a.id).position({ x: mix(a.x, b.x, t), y: mix(a.y, b.y, t) });
    for (const [a, b] of film.renamed) {
      const side = t < 0.5 ? a : b;
      const { mx, my } = a.label.anchor === b.label.anchor ? labelMargins(b, mix(a.label.dx, b.label.dx, t), mix(a.label.dy, b.label.dy, t)) : labelMargins(side, side.label.dx, side.label.dy);
      element(a.id).style({ 'text-margin-x': mx, 'text-margin-y': my });
    }
    for (const [a, b] of film.bending) {
      const edge = element(a.key);
      edge.style('control-point-distances', bow(edge, mix(a.bend, b.bend, t)));
    }
    for (const person of film.arriving) element(person.id).style('opacity', t);
  }

  /** @param {Film} film @param {number} grown */
  function drawIn(film, grown) {
    for (const tie of film.drawing) {
      const edge = element(tie.key);
      if (tie.ghost) {
        edge.style('opacity', grown);
        continue;
      }
      const a = edge.source().position();
      const b = edge.target().position();
      const length = curveLength([a.x, a.y], controlPoint([a.x, a.y], [b.x, b.y], tie.bend), [b.x, b.y]);
      edge.style({
        opacity: grown > 0 ? 1 : 0, 'underlay-opacity': tie.level === 1 ? grown : 0, 'text-opacity': Math.max(0, grown * 3 - 2), 'line-style': 'dashed',
        'line-dash-pattern': grownDash(length, grown, tie.sign > 0 ? null : dashOf(tie.width)), 'control-point-distances': bow(edge, tie.bend),
      });
    }
    for (const [a, b] of film.changing) element(a.key).style('width', mix(a.width, b.width, grown));
  }

  /** @param {Plate} plate @param {() => void} onSwap @returns {Promise<void>} */
  function play(plate, onSwap) {
    const from = /** @type {Plate} */ (shown);
    const backwards = plate.year < from.year;
    const film = backwards ? createFilm(plate, from) : createFilm(from, plate);
    begin(film, backwards);
    return new Promise((done) => {
      let before = beats(backwards ? LENGTH : 0);
      let told = false;
      const tell = () => {
        if (!told) onSwap();
        told = true;
      };
      const settle = () => {
        running = null;
        tell();
        arrive(film, plate);
        done();
      };
      const step = (/** @type {number} */ now) => {
        if (!running) return;
        if (!running.started) running.started = now;
        const ms = now - running.started;
        if (ms >= LENGTH) return settle();
        const beat = beats(backwards ? LENGTH - ms : ms);
        draw(film, beat, before);
        before = beat;
        if (ms >= 200) tell();
        running.request = requestAnimationFrame(step);
      };
      running = { film, backwards, started: 0, settle, request: requestAnimationFrame(step) };
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
    const film = createFilm(before, plate);
    const fresh = cy.collection(film.drawing.concat(film.changing.map(([, tie]) => tie)).map((tie) => element(tie.key)).filter((edge) => edge.length).map((edge) => edge[0]));
    fresh.addClass('fresh');
    setTimeout(() => fresh.removeClass('fresh'), FRESH);
  }

  /** Fits the framed part of the plate to the room there is. */
  function fit() {
    cy.resize();
    const zoom = Math.min(cy.width() / frame.width, cy.height() / frame.height);
    cy.viewport({ zoom, pan: { x: (cy.width() - frame.width * zoom) / 2 - frame.x * zoom, y: (cy.height() - frame.height * zoom) / 2 - frame.y * zoom } });
    territories.frame(frame);
  }

  listen();

  function listen() {
    const what = (/** @type {any} */ target) => {
      if (target === cy) return null;
      if (target.hasClass('person')) return { kind: /** @type {const} */ ('person'), id: target.id() };
      if (target.hasClass('tie')) return { kind: /** @type {const} */ ('tie'), id: target.data('tie') };
      const key = target.data('tieKey');
      return key ? { kind: /** @type {const} */ ('tie'), id: element(key).data('tie') } : { kind: /** @type {const} */ ('person'), id: target.data('person') };
    };
    cy.on('tap', (/** @type {any} */ event) => {
      const hit = what(event.target);
      if (hit) return answers.onTap(hit);
      const faction = territories.at(event.position.x, event.position.y);
      answers.onTap(faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' });
    });
    cy.on('mouseover', '.person, .tie, .badge', (/** @type {any} */ event) => {
      layers.canvas.classList.add('pointing');
      answers.onHover(what(event.target));
    });
    cy.on('mouseout', '.person, .tie, .badge', () => {
      layers.canvas.classList.remove('pointing');
      answers.onHover(null);
    });
  }

  return {
    cy,
    fit,
    finish,
    /** Whether a film is running. */
    playing: () => running !== null,
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
      if (before && animate && !still && before.detail === plate.detail) return play(plate, onSwap);
      onSwap();
      if (before && before.detail === plate.detail) jump(before, plate);
      else rebuild(plate);
      if (before && animate && still) widen(before, plate);
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
    /** Marks what the evidence is about. @param {{kind: string, id: string}|null} selection */
    pick(selection) {
      cy.batch(() => {
        cy.elements('.picked').removeClass('picked');
        if (selection?.kind === 'person') element(selection.id).addClass('picked');
        if (selection?.kind === 'tie') cy.edges('.tie').filter((/** @type {any} */ edge) => edge.data('tie') === selection.id).addClass('picked');
      });
    },
    /** Takes the colours of the page anew. */
    repaint() {
      cy.style(stylesheet(readInk(document.documentElement)));
    },
    territories,
    /** What the drawing holds, for the hook. */
    drawnTies: () =>
      cy.edges('.tie').map((/** @type {any} */ edge) => ({ id: edge.data('tie'), a: edge.data('source'), b: edge.data('target'), sign: edge.data('sign'), strength: edge.data('strength'), ended: edge.data('ghost') })),
    drawnPeople: () =>
      cy.nodes('.person').map((/** @type {any} */ node) => ({ id: node.id(), name: node.data('name'), mark: node.data('mark'), x: node.position('x'), y: node.position('y') })),
    drawnBadges: () => cy.nodes('.badge').map((/** @type {any} */ node) => ({ n: Number(node.data('n')), tie: node.data('tieKey') ? element(node.data('tieKey')).data('tie') : null, person: node.data('person') })),
  };

  /** Straight to a picture that differs a little. @param {Plate} before @param {Plate} plate */
  function jump(before, plate) {
    const film = createFilm(before, plate);
    begin(film, false);
    arrive(film, plate);
  }
}
