/**
 * Names as pictures on one sheet, drawn once with their halo: sixty outlined texts are too slow to draw in every frame.
 * Drawn at the size of the screen and placed on whole pixels, so that they stay sharp.
 */

import { ASIDE, BADGE, nameFont, NAMES, personInk, SANS } from '../look.js';
import { mix } from '../picture/geometry.js';

/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../rest/style.js').Ink} Ink */

const WIDTH = 1024;
export function createNameSheet() {
  const sheet = document.createElement('canvas');
  const pen = /** @type {CanvasRenderingContext2D} */ (sheet.getContext('2d'));
  const slots =
    /** @type {Map<string, {x: number, y: number, width: number, height: number, left: number, base: number}>} */ (
      new Map()
    );
  let scale = 0;
  let ink = /** @type {Ink|null} */ (null);
  let next = { x: 0, y: 0, row: 0 };
  let view = { zoom: 1, x: 0, y: 0, ratio: 1 };

  function clear() {
    sheet.width = WIDTH;
    sheet.height = 1024;
    slots.clear();
    next = { x: 0, y: 0, row: 0 };
  }

  /** Free room on the sheet; a full sheet is begun anew. @param {number} width @param {number} height */
  function room(width, height) {
    if (next.x + width > WIDTH) next = { x: 0, y: next.y + next.row + 1, row: 0 };
    if (next.y + height > sheet.height) clear();
    const { x, y, row } = next;
    next = { x: x + width + 1, y, row: Math.max(row, height) };
    return { x, y };
  }

  /** @param {number} n @param {number} units its size in plate units */
  function numberSlot(n, units) {
    const key = `${n}|${units}`;
    const known = slots.get(key);
    if (known || !ink) return known;
    const size = units * scale;
    const side = Math.ceil(size * 2);
    const { x, y } = room(side, side);
    pen.font = `${BADGE.weight} ${size}px ${SANS}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillStyle = ink.plate;
    pen.fillText(String(n), x + side / 2, y + side / 2);
    pen.textAlign = 'start';
    pen.textBaseline = 'alphabetic';
    const slot = { x, y, width: side, height: side, left: side / 2, base: side / 2 };
    slots.set(key, slot);
    return slot;
  }

  /** @param {PlatePerson} person */
  function slotOf(person) {
    const { label, tier, aside, dead } = person;
    const key = `${label.text}|${label.size}|${label.anchor}|${dead}|${aside}`;
    let slot = slots.get(key);
    if (slot || !ink) return slot;
    const size = label.size * scale;
    const halo = NAMES.halo[tier] * scale;
    const font = nameFont(tier, size, aside ? ASIDE.weight : undefined);
    pen.font = font;
    const text = pen.measureText(label.text).width;
    const width = Math.ceil(text + 2 * halo + 4);
    const height = Math.ceil(size * 1.35 + 2 * halo);
    const { x, y } = room(width, height);
    const base = Math.round(size * 0.98 + halo);
    const left = halo + 2;
    pen.font = font;
    pen.lineJoin = 'round';
    pen.lineWidth = 2 * halo;
    pen.strokeStyle = ink.paper;
    pen.fillStyle = ink[personInk(person).name];
    pen.strokeText(label.text, x + left, y + base);
    pen.fillText(label.text, x + left, y + base);
    const shift = label.anchor === 'start' ? 0 : label.anchor === 'end' ? text : text / 2;
    slot = { x, y, width, height, left: left + shift, base };
    slots.set(key, slot);
    return slot;
  }

  return {
    /**
     * Makes the pictures of names ahead of time.
     * @param {PlatePerson[]} people
     * @param {number} size device pixels to a plate unit
     * @param {Ink} colours
     */
    prepare(people, size, colours) {
      if (size !== scale || colours !== ink) {
        scale = size;
        ink = colours;
        clear();
      }
      people.forEach(slotOf);
    },
    /** @param {{zoom: number, x: number, y: number, ratio: number}} viewport */
    begin(viewport) {
      view = viewport;
    },
    /**
     * @param {CanvasRenderingContext2D} context
     * @param {PlatePerson} person
     * @param {number} x base line, plate units
     * @param {number} y
     * @param {number} alpha
     */
    draw(context, person, x, y, alpha) {
      const slot = slotOf(person);
      if (!slot || alpha <= 0) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha = alpha;
      const px = Math.round((x * view.zoom + view.x) * view.ratio - slot.left);
      const py = Math.round((y * view.zoom + view.y) * view.ratio - slot.base);
      context.drawImage(sheet, slot.x, slot.y, slot.width, slot.height, px, py, slot.width, slot.height);
    },
    /**
     * The same name on its way from one side of its person to another.
     * @param {CanvasRenderingContext2D} context
     * @param {PlatePerson} before
     * @param {PlatePerson} after
     * @param {number} x the person, plate units
     * @param {number} y
     * @param {number} t 0 to 1
     */
    glide(context, before, after, x, y, t) {
      const from = slotOf(before);
      const to = slotOf(after);
      if (!from || !to) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha = 1;
      const units = view.zoom * view.ratio;
      const left = mix(before.label.dx * units - from.left, after.label.dx * units - to.left, t);
      const base = mix(before.label.dy, after.label.dy, t) * units - to.base;
      context.drawImage(
        sheet,
        to.x,
        to.y,
        to.width,
        to.height,
        Math.round((x * view.zoom + view.x) * view.ratio + left),
        Math.round((y * view.zoom + view.y) * view.ratio + base),
        to.width,
        to.height,
      );
    },
    /**
     * The number of a badge, its middle at a point.
     * @param {CanvasRenderingContext2D} context
     * @param {number} n
     * @param {number} size
     * @param {number} x plate units
     * @param {number} y
     * @param {number} alpha
     */
    number(context, n, size, x, y, alpha) {
      const slot = numberSlot(n, size);
      if (!slot) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha = alpha;
      const px = Math.round((x * view.zoom + view.x) * view.ratio - slot.left);
      const py = Math.round((y * view.zoom + view.y) * view.ratio - slot.base);
      context.drawImage(sheet, slot.x, slot.y, slot.width, slot.height, px, py, slot.width, slot.height);
    },
    /** @param {CanvasRenderingContext2D} context */
    end(context) {
      context.setTransform(
        view.zoom * view.ratio,
        0,
        0,
        view.zoom * view.ratio,
        view.x * view.ratio,
        view.y * view.ratio,
      );
    },
  };
}
