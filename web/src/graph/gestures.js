/**
 * Hands on the map: the wheel and two fingers come nearer, a hand on the ground moves it, a hand on a person puts him
 * aside, and so does a finger that rests on him first. What the map has no use for belongs to the page, whose scrolling
 * is never held up.
 */

/** @typedef {import('./picture/geometry.js').Point} Point */
/**
 * @typedef {object} Answers
 * @property {(by: number, at: Point) => void} onZoom nearer by a factor, round a point of the map in CSS pixels
 * @property {(by: Point) => void} onPan CSS pixels
 * @property {(at: Point) => string|null} personAt
 * @property {(person: string, at: Point) => void} onDrag somebody is held over a point
 * @property {(person: string, at: Point) => void} onDrop
 * @property {() => boolean} isNear whether less than all of the map is seen
 */

const SLACK = 5; // CSS pixels that a hand which clicks may move
const PRESS = 450; // milliseconds after which a finger that rests on a person has taken him
const PACE = { wheel: 0.0016, pinch: 0.01 }; // nearer by e to the power of a pixel's share
const LINE = 16; // pixels of a wheel that counts lines

/** Whether the page itself would scroll, or stands in another that may. */
const pageScrolls = () =>
  window.top !== window || document.documentElement.scrollHeight > document.documentElement.clientHeight + 1;

/**
 * @param {HTMLElement} plate
 * @param {Answers} answers
 * @returns {{busy: () => boolean}} busy: a hand moves something, so that its end is no click
 */
export function createGestures(plate, answers) {
  let held = /** @type {{x: number, y: number, person: string|null}|null} */ (null);
  let moving = false;
  let fingers = /** @type {{far: number, x: number, y: number}|null} */ (null);
  let pressed = /** @type {{x: number, y: number, timer: number}|null} */ (null);
  let taken = /** @type {{person: string, at: Point|null}|null} */ (null);
  plate.classList.add('moves');

  /** @param {{clientX: number, clientY: number}} event @returns {Point} in the map */
  const at = ({ clientX, clientY }) => {
    const { left, top } = plate.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  plate.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && (event.shiftKey || pageScrolls())) return;
      const down = event.deltaY * (event.deltaMode ? LINE : 1);
      if (!down || (!event.ctrlKey && down > 0 && !answers.isNear())) return;
      event.preventDefault();
      answers.onZoom(Math.exp(-down * (event.ctrlKey ? PACE.pinch : PACE.wheel)), at(event));
    },
    { passive: false },
  );

  plate.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const person = answers.personAt(at(event));
    if (person || answers.isNear()) held = { x: event.clientX, y: event.clientY, person };
  });
  addEventListener('pointermove', (event) => {
    if (!held || event.pointerType === 'touch') return;
    const by = /** @type {Point} */ ([event.clientX - held.x, event.clientY - held.y]);
    if (!moving && Math.hypot(...by) < SLACK) return;
    moving = true;
    plate.classList.add('held');
    if (held.person) return answers.onDrag(held.person, at(event));
    answers.onPan(by);
    held = { ...held, x: event.clientX, y: event.clientY };
  });
  const letGo = (/** @type {PointerEvent} */ event) => {
    if (!held || event.pointerType === 'touch') return;
    if (moving && held.person) answers.onDrop(held.person, at(event));
    held = null;
    plate.classList.remove('held');
    // The click that ends it comes with this event, and is none.
    setTimeout(() => (moving = false), 0);
  };
  addEventListener('pointerup', letGo);
  addEventListener('pointercancel', letGo);

  /** Where one or two fingers are, and how far apart. @param {TouchList} touches */
  function grip(touches) {
    const [one, two = one] = touches;
    const [ax, ay] = at(one);
    const [bx, by] = at(two);
    return { far: Math.hypot(bx - ax, by - ay), x: (ax + bx) / 2, y: (ay + by) / 2 };
  }
  /** Whoever is held stays where he was moved to; also when the browser takes the finger for itself. */
  function release() {
    clearTimeout(pressed?.timer);
    pressed = null;
    if (!taken) return;
    if (taken.at) answers.onDrop(taken.person, taken.at);
    taken = null;
    plate.classList.remove('held');
    setTimeout(() => (moving = false), 0);
  }

  /**
   * A finger that rests on a person takes him; one that moves before scrolls, or moves the map.
   * @param {Touch} touch
   */
  function press(touch) {
    const person = answers.personAt(at(touch));
    if (!person) return;
    const timer = window.setTimeout(() => {
      taken = { person, at: null };
      moving = true;
      plate.classList.add('held');
    }, PRESS);
    pressed = { x: touch.clientX, y: touch.clientY, timer };
  }

  const how = { capture: true, passive: false };
  plate.addEventListener('contextmenu', (event) => taken && event.preventDefault());
  plate.addEventListener(
    'touchstart',
    ({ touches }) => {
      release();
      if (touches.length === 1) press(touches[0]);
      // One finger scrolls the page as long as all of the map is seen.
      fingers = touches.length === 2 || (touches.length === 1 && answers.isNear()) ? grip(touches) : null;
    },
    { capture: true, passive: true },
  );
  plate.addEventListener(
    'touchmove',
    (event) => {
      if (taken) {
        event.preventDefault();
        taken.at = at(event.touches[0]);
        answers.onDrag(taken.person, taken.at);
        return;
      }
      const [{ clientX, clientY }] = event.touches;
      if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) > SLACK) release();
      if (!fingers) return;
      event.preventDefault();
      const next = grip(event.touches);
      answers.onPan([next.x - fingers.x, next.y - fingers.y]);
      if (event.touches.length > 1 && fingers.far) answers.onZoom(next.far / fingers.far, [next.x, next.y]);
      fingers = next;
    },
    how,
  );
  plate.addEventListener(
    'touchend',
    ({ touches }) => {
      release();
      fingers = touches.length && answers.isNear() ? grip(touches) : null;
    },
    { capture: true, passive: true },
  );
  plate.addEventListener('touchcancel', release);

  return { busy: () => moving };
}
