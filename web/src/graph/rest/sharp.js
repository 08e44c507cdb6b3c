/**
 * Sharp names, and no long task for them. Cytoscape keeps pictures of elements at powers of two and scales them, which
 * leaves small names soft. The map at rest is drawn seldom, so everything is drawn afresh, as sharp as the screen can;
 * where the page should answer meanwhile by and by, on a canvas that is not seen before the whole is there.
 * This is the one place that reaches into its canvas renderer (3.34: render, drawLayeredElements, drawElement, redraw,
 * redrawHint, skipFrame, canvasWidth, canvasHeight); should one of its ways go, Cytoscape draws as it usually does.
 */

const WAYS = ['render', 'drawLayeredElements', 'drawElement', 'redraw', 'redrawHint'];
const STYLING = { time: 4, each: 4 }; // milliseconds of a frame for styles, and after how many the clock is asked
const DRAWING = { time: 7, each: 8 }; // the same for what is drawn; a name takes longest, so after each of them
const AGAIN = 3; // how often it is begun anew because something changes meanwhile, before it is drawn at once

/**
 * @param {any} cy
 * @returns {{byAndBy: () => Promise<void>}} byAndBy makes the drawing that is due in many short steps, and says when it
 *   is on the screen
 */
export function sharpen(cy) {
  const renderer = cy.renderer();
  const drawn = () => new Promise((/** @type {(value: void) => void} */ done) => cy.one('render', () => done()));
  if (WAYS.some((way) => typeof renderer[way] !== 'function')) return { byAndBy: drawn };

  const pen = () => /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  const [hidden, probe] = [pen(), pen()];
  const render = renderer.render;
  let next = NaN; // the element that is drawn next; below 0 before the first; not a number where all are at once
  let whole = false; // whether all of them are drawn
  let begun = 0; // how often it had to be begun anew
  let asked = 0;
  let inking = false; // while elements are drawn, which has events of its own

  const inWork = () => !Number.isNaN(next);

  renderer.drawLayeredElements = function (/** @type {CanvasRenderingContext2D} */ context, /** @type {any[]} */ all) {
    if (!inWork()) for (let i = 0; i < all.length; i++) renderer.drawElement(context, all[i]);
    else if (context === hidden) drawSome(all);
    else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(hidden.canvas, 0, 0);
    }
  };

  /** Draws as many as there is time for. @param {any[]} all */
  function drawSome(all) {
    const end = performance.now() + DRAWING.time;
    for (; next < all.length && performance.now() < end; next++) {
      renderer.drawElement(hidden, all[next]);
      if (all[next].isNode() || next % DRAWING.each === 0) ink();
    }
    whole = next >= all.length;
    if (whole) ink();
  }

  /**
   * Has the browser do what it was asked to draw: on a canvas that nobody sees it waits until somebody looks, and then
   * does all of it in one long task.
   */
  function ink() {
    probe.drawImage(hidden.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    probe.canvas.width = 1; // lets go of the picture
  }

  renderer.render = function (/** @type {any} */ how) {
    // Under another view the map has no room, and so no pixels that could be handed over.
    if (!renderer.canvasWidth || !renderer.canvasHeight) next = NaN;
    if (!inWork() || how?.forcedContext) return render.call(renderer, how);
    // Before the first is a frame in which Cytoscape finds where all lies.
    if (next < 0) next = 0;
    else {
      if (next === 0) {
        hidden.canvas.width = renderer.canvasWidth; // which clears it
        hidden.canvas.height = renderer.canvasHeight;
      }
      inking = true;
      render.call(renderer, { forcedContext: hidden, drawOnlyNodeLayer: true });
      inking = false;
    }
    // The renderer forgets what it is asked for while it draws.
    if (!whole) return queueMicrotask(() => renderer.redraw());
    renderer.redrawHint('eles', true);
    render.call(renderer, how);
    next = NaN;
  };

  /** Lets the elements take their styles a few at a time, and the renderer wait for it. */
  function style() {
    cancelAnimationFrame(asked);
    const all = cy.elements();
    let at = 0;
    const some = () => {
      const end = performance.now() + STYLING.time;
      while (at < all.length && (at % STYLING.each || performance.now() < end)) all[at++].numericStyle('opacity');
      if (!inWork() || at === all.length) return;
      renderer.skipFrame = true;
      asked = requestAnimationFrame(some);
    };
    some();
  }

  /** Begins, or begins anew; who keeps changing something gets all at once. */
  function begin() {
    begun = inWork() ? begun + Number(next > 0) : 0;
    next = begun > AGAIN ? NaN : -1;
    whole = false;
    if (inWork()) style();
  }

  /** What is drawn already is no longer true. @param {boolean} moves by a hand, which would not be followed */
  function changed(moves) {
    if (!inWork() || inking) return;
    if (moves) next = NaN;
    else if (next > 0) begin();
  }
  cy.on('style data add remove', () => changed(false));
  cy.on('position viewport resize', () => changed(true));

  return {
    byAndBy() {
      begin();
      renderer.redrawHint('eles', true);
      renderer.redraw();
      return drawn();
    },
  };
}
