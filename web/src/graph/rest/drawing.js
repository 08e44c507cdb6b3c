/** The elements that Cytoscape holds: brought from one year's picture to another, dimmed, marked, and read back. */
import { badgeData, personClasses, personData, tieClasses, tieData } from './elements.js';
import { createFilm } from '../motion/film.js';
import { scaleOf } from '../picture/plate.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */

const FRESH = 1500; // how long a changed tie stays wide when motion is spared

/** @param {any} cy */
export function createDrawing(cy) {
  /** @param {string} id */
  const element = (id) => cy.getElementById(id);

  /** @param {PlatePerson} person */
  const addPerson = (person) => cy.add({ group: 'nodes', data: personData(person), position: { x: person.x, y: person.y }, classes: personClasses(person) });

  /** @param {PlateTie} tie @param {Plate} plate */
  const addTie = (tie, plate) => cy.add({ group: 'edges', data: tieData(tie, spanOf(plate, tie)), classes: tieClasses(tie) });

  /** @param {Plate} plate */
  function addBadges(plate) {
    for (const badge of plate.badges) {
      const data = { ...badgeData(badge, scaleOf(plate.detail).badge), tieKey: badge.tie, person: badge.person };
      cy.add({ group: 'nodes', data, position: { x: badge.x, y: badge.y }, classes: 'badge' });
    }
  }

  return {
    /** Brings the elements from one picture to another; what does not differ is not touched. @param {Plate|null} before null: from nothing @param {Plate} plate */
    change(before, plate) {
      const { people, ties } = createFilm(before ?? { ...plate, people: [], ties: [], hulls: [] }, plate);
      cy.batch(() => {
        if (!before) cy.elements().remove();
        cy.nodes('.badge').remove();
        for (const tie of ties.gone) element(tie.key).remove();
        for (const person of people.gone) element(person.id).remove();
        for (const [was, person] of people.kept) {
          if (was.x !== person.x || was.y !== person.y) element(person.id).position({ x: person.x, y: person.y });
          if (was.mark !== person.mark || !alike(was.label, person.label)) element(person.id).data(personData(person)).classes(personClasses(person));
        }
        people.added.forEach(addPerson);
        for (const [was, tie] of ties.kept) {
          const data = tieData(tie, spanOf(plate, tie));
          if (!alike(data, tieData(was, element(tie.key).data('span')))) element(tie.key).data(data).classes(tieClasses(tie));
        }
        for (const tie of ties.added) addTie(tie, plate);
        addBadges(plate);
      });
    },

    /** Wide for a moment: how a change shows when nothing may move. @param {Plate} before @param {Plate} plate */
    widen(before, plate) {
      const { ties } = createFilm(before, plate);
      const changed = [...ties.added, ...ties.kept.filter(([was, tie]) => was.width !== tie.width || was.ghost !== tie.ghost).map(([, tie]) => tie)];
      for (const tie of changed) element(tie.key).addClass('fresh');
      setTimeout(() => cy.edges('.fresh').removeClass('fresh'), FRESH);
    },

    /** Keeps full ink for some ties and people and takes it from the rest. @param {{ties: Set<string>, people: Set<string>}|null} lit tie ids and person ids; null lights all */
    light(lit) {
      cy.batch(() => {
        cy.edges('.tie').forEach((/** @type {any} */ edge) => dim(edge, lit !== null && !lit.ties.has(edge.data('tie'))));
        cy.nodes('.person').forEach((/** @type {any} */ node) => dim(node, lit !== null && !lit.people.has(node.id())));
      });
    },

    /** Marks what the evidence is about: a person, or a pair whatever its state. @param {{people: string[], pairs: string[]}} picked */
    pick({ people, pairs }) {
      cy.batch(() => {
        cy.elements('.picked').removeClass('picked');
        for (const id of people) element(id).addClass('picked');
        for (const pair of pairs) for (const sign of ['ally', 'rival']) element(`${pair}|${sign}`).addClass('picked');
      });
    },

    /** What an element stands for. @param {any} target @returns {{kind: 'person'|'tie', id: string}|null} null: the paper */
    meaning(target) {
      if (target === cy) return null;
      if (target.hasClass('person')) return { kind: 'person', id: target.id() };
      if (target.hasClass('tie')) return { kind: 'tie', id: target.data('tie') };
      const key = target.data('tieKey');
      return key ? { kind: 'tie', id: element(key).data('tie') } : { kind: 'person', id: target.data('person') };
    },

    ties: () =>
      cy.edges('.tie').map((/** @type {any} */ edge) => ({ id: edge.data('tie'), a: edge.data('source'), b: edge.data('target'), sign: edge.data('sign'), strength: edge.data('strength'), ended: edge.data('ghost') })),
    people: () =>
      cy.nodes('.person').map((/** @type {any} */ node) => ({ id: node.id(), name: node.data('name'), mark: node.data('mark'), x: node.position('x'), y: node.position('y') })),
    badges: () => cy.nodes('.badge').map((/** @type {any} */ node) => ({ n: Number(node.data('n')), tie: node.data('tieKey') ? element(node.data('tieKey')).data('tie') : null, person: node.data('person') })),
  };
}

/** Takes or gives ink where that is a change: Cytoscape styles an element anew whenever a class is set, also one that it has. @param {any} element @param {boolean} on */
function dim(element, on) {
  if (element.hasClass('dim') !== on) element.toggleClass('dim', on);
}

/** The distance between a tie's ends. @param {Plate} plate @param {PlateTie} tie */
function spanOf(plate, tie) {
  const [a, b] = [tie.a, tie.b].map((id) => plate.people.find((person) => person.id === id));
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
}

/** Whether two plain records say the same. @param {Record<string, unknown>} a @param {Record<string, unknown>} b */
const alike = (a, b) => Object.keys(a).every((key) => a[key] === b[key]);
