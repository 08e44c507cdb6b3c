/** The elements that Cytoscape holds: brought from one year's picture to another, dimmed, marked, and read back. */
import { FRESH_TIME, NAMES } from '../look.js';
import { differences } from '../picture/compare.js';
import { badgeData, personClasses, personData, tieClasses, tieData } from './elements.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/geometry.js').Point} Point */

/** @param {any} cy */
export function createDrawing(cy) {
  /** @param {string} id */
  const element = (id) => cy.getElementById(id);

  /** @param {PlatePerson} person */
  const addPerson = (person) =>
    cy.add({
      group: 'nodes',
      data: personData(person),
      position: { x: person.x, y: person.y },
      classes: personClasses(person),
    });

  /** @param {Plate} plate */
  function addBadges(plate) {
    for (const badge of plate.badges) {
      const data = badgeData(badge, plate.room.badge);
      cy.add({ group: 'nodes', data, position: { x: badge.x, y: badge.y }, classes: 'badge' });
      if (badge.lead && badge.person) {
        cy.add({
          group: 'edges',
          data: { id: `lead ${badge.id}`, source: data.id, target: badge.person, person: badge.person },
          classes: 'lead',
        });
      }
    }
  }

  return {
    /**
     * Brings the elements from one picture to another; what does not differ is not touched.
     * @param {Plate|null} before null: from nothing
     * @param {Plate} plate
     */
    change(before, plate) {
      const { people, ties } = differences(before ?? { ...plate, people: [], ties: [], hulls: [] }, plate);
      const [was, now] = [before ? placesOf(before) : new Map(), placesOf(plate)];
      cy.batch(() => {
        if (!before) cy.elements().remove();
        cy.elements('.badge, .lead').remove();
        for (const tie of ties.gone) element(tie.key).remove();
        for (const person of people.gone) element(person.id).remove();
        for (const [old, person] of people.kept) {
          if (old.x !== person.x || old.y !== person.y) element(person.id).position({ x: person.x, y: person.y });
          if (!alike(personData(old), personData(person))) {
            element(person.id).data(personData(person)).classes(personClasses(person));
          }
        }
        people.added.forEach(addPerson);
        for (const [old, tie] of ties.kept) {
          const data = dataOf(tie, now);
          if (!alike(data, dataOf(old, was))) element(tie.key).data(data).classes(tieClasses(tie));
        }
        for (const tie of ties.added) cy.add({ group: 'edges', data: dataOf(tie, now), classes: tieClasses(tie) });
        addBadges(plate);
      });
    },

    /** Wide for a moment: how a change shows when nothing may move. @param {Plate} before @param {Plate} plate */
    widen(before, plate) {
      const { ties } = differences(before, plate);
      const changed = [
        ...ties.added,
        ...ties.kept.filter(([was, tie]) => was.width !== tie.width || was.ghost !== tie.ghost).map(([, tie]) => tie),
      ];
      for (const tie of changed) element(tie.key).addClass('fresh');
      setTimeout(() => cy.edges('.fresh').removeClass('fresh'), FRESH_TIME);
    },

    /**
     * Keeps full ink for some ties and people and takes it from the rest; a number goes with its tie or its person.
     * @param {{ties: Set<string>, people: Set<string>}|null} lit tie ids and person ids; null lights all
     * @returns {boolean} whether that changes anything
     */
    light(lit) {
      let changed = false;
      /** @param {any} some @param {(one: any) => boolean} keeps */
      const dimRest = (some, keeps) =>
        some.forEach((/** @type {any} */ one) => {
          changed = dim(one, lit !== null && !keeps(one)) || changed;
        });
      /** @param {any} badge */
      const kept = (badge) => {
        const key = badge.data('tieKey');
        return (key ? lit?.ties.has(element(key).data('tie')) : lit?.people.has(badge.data('person'))) ?? false;
      };
      cy.batch(() => {
        dimRest(cy.edges('.tie'), (edge) => lit?.ties.has(edge.data('tie')) ?? false);
        dimRest(cy.nodes('.person'), (node) => lit?.people.has(node.id()) ?? false);
        dimRest(cy.elements('.badge, .lead'), kept);
      });
      return changed;
    },

    /** Holds somebody at a place; his ties follow. @param {string} id @param {Point} at */
    hold(id, [x, y]) {
      element(id).position({ x, y });
    },

    /** Writes the names that had no room, as long as their people are looked at. @param {string[]} ids */
    tell(ids) {
      cy.nodes('.told').removeClass('told');
      for (const id of ids) if (element(id).hasClass('hushed')) element(id).addClass('told');
    },

    /**
     * Marks what the evidence is about: a person, or a pair whatever its state.
     * @param {{people: string[], pairs: string[]}} picked
     */
    pick({ people, pairs }) {
      cy.batch(() => {
        cy.elements('.picked').removeClass('picked');
        for (const id of people) element(id).addClass('picked');
        for (const pair of pairs) for (const sign of ['ally', 'rival']) element(`${pair}|${sign}`).addClass('picked');
      });
    },

    /**
     * What an element stands for.
     * @param {any} target
     * @returns {{kind: 'person'|'tie', id: string, key: string}|null} null: the paper
     */
    meaning(target) {
      if (target === cy || !target) return null;
      if (target.hasClass('person')) return { kind: 'person', id: target.id(), key: '' };
      if (target.hasClass('tie')) return { kind: 'tie', id: target.data('tie'), key: target.id() };
      const key = target.data('tieKey');
      return key
        ? { kind: 'tie', id: element(key).data('tie'), key: '' }
        : { kind: 'person', id: target.data('person'), key: '' };
    },

    ties: () =>
      cy.edges('.tie').map((/** @type {any} */ edge) => ({
        id: edge.data('tie'),
        a: edge.data('source'),
        b: edge.data('target'),
        sign: edge.data('sign'),
        strength: edge.data('strength'),
        ended: edge.data('ghost'),
        aside: edge.data('aside'),
        dim: edge.hasClass('dim'),
      })),
    people: () =>
      cy.nodes('.person').map((/** @type {any} */ node) => ({
        id: node.id(),
        name: node.data('name'),
        mark: node.data('mark'),
        x: node.position('x'),
        y: node.position('y'),
        named: !node.hasClass('hushed') || node.hasClass('told'),
        aside: node.data('aside'),
        dim: node.hasClass('dim'),
      })),
    badges: () =>
      cy.nodes('.badge').map((/** @type {any} */ node) => ({
        n: Number(node.data('n')),
        tie: node.data('tieKey') ? element(node.data('tieKey')).data('tie') : null,
        person: node.data('person'),
        dim: node.hasClass('dim'),
      })),

    /**
     * What Cytoscape has measured on the screen: discs, names, numbers and question marks, in CSS pixels from the
     * corner of the map. Without the halo of paper, which may lie under anything.
     * @returns {{kind: 'disc'|'name'|'badge'|'query', id: string, about: string[], box: number[]}[]}
     */
    boxes() {
      const found =
        /** @type {{kind: 'disc'|'name'|'badge'|'query', id: string, about: string[], box: number[]}[]} */ ([]);
      /**
       * The letters of a name, from the tops of the capitals to the tails: Cytoscape measures a line of text with its
       * halo.
       * @param {any} node
       */
      const letters = (node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeLabels: true,
          includeOverlays: false,
        });
        const halo = (node.numericStyle('text-outline-width') + LABEL_PAD) * cy.zoom();
        const size = node.numericStyle('font-size') * cy.zoom();
        const base = (y1 + y2) / 2 + size * NAMES.middle[node.data('tier')];
        return [x1 + halo, base - size * NAMES.rise, x2 - halo, base + size * NAMES.fall];
      };
      const round = (/** @type {any} */ node) => {
        const { x, y } = node.renderedPosition();
        const r = ((node.numericStyle('width') + node.numericStyle('border-width')) * cy.zoom()) / 2;
        return [x - r, y - r, x + r, y + r];
      };
      cy.nodes('.person').forEach((/** @type {any} */ node) => {
        const id = node.id();
        found.push({ kind: 'disc', id, about: [id], box: round(node) });
        if (node.numericStyle('text-opacity') === 0) return;
        found.push({ kind: 'name', id, about: [id], box: letters(node) });
      });
      cy.nodes('.badge').forEach((/** @type {any} */ node) => {
        const tie = node.data('tieKey') ? element(node.data('tieKey')) : null;
        found.push({
          kind: 'badge',
          id: node.id(),
          about: tie ? [tie.data('source'), tie.data('target')] : [node.data('person')],
          box: round(node),
        });
      });
      cy.edges('.tie').forEach((/** @type {any} */ edge) => {
        if (edge.data('mark') !== '?') return;
        const middle = edge.renderedMidpoint();
        const [x, y] = [middle.x + edge.data('markX') * cy.zoom(), middle.y + edge.data('markY') * cy.zoom()];
        const r = (edge.data('markSize') * cy.zoom()) / 2;
        found.push({
          kind: 'query',
          id: edge.id(),
          about: [edge.data('source'), edge.data('target')],
          box: [x - r * 0.6, y - r, x + r * 0.6, y + r],
        });
      });
      return found;
    },
  };
}

const LABEL_PAD = 2; // what Cytoscape adds round a label that it measures

/**
 * Takes or gives ink where that is a change: Cytoscape styles an element anew whenever a class is set, also one that it
 * has.
 * @param {any} element
 * @param {boolean} on
 * @returns {boolean} whether it is one
 */
function dim(element, on) {
  if (element.hasClass('dim') === on) return false;
  element.toggleClass('dim', on);
  return true;
}

/** @param {Plate} plate @returns {Map<string, Point>} */
const placesOf = (plate) =>
  new Map(plate.people.map((person) => [person.id, /** @type {Point} */ ([person.x, person.y])]));

/** @param {PlateTie} tie @param {Map<string, Point>} places */
const dataOf = (tie, places) => tieData(tie, places.get(tie.a) ?? [0, 0], places.get(tie.b) ?? [0, 0]);

/** Whether two plain records say the same. @param {Record<string, unknown>} a @param {Record<string, unknown>} b */
const alike = (a, b) => Object.keys(a).every((key) => a[key] === b[key]);
