/**
 * Sharp names. Cytoscape keeps pictures of elements at powers of two and scales them, which leaves small names soft.
 * The map at rest is drawn seldom, so everything is drawn afresh, as sharp as the screen can. This is the one place
 * that reaches into its canvas renderer (3.34: drawLayeredElements, drawElement); should either go, Cytoscape draws in
 * its usual way.
 */

/** @param {any} cy */
export function sharpen(cy) {
  const renderer = cy.renderer();
  if (typeof renderer.drawLayeredElements !== 'function' || typeof renderer.drawElement !== 'function') return;
  renderer.drawLayeredElements = function (/** @type {any} */ context, /** @type {any[]} */ elements) {
    for (let i = 0; i < elements.length; i++) renderer.drawElement(context, elements[i]);
  };
}
