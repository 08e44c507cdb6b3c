/**
 * Sharp names. Cytoscape keeps pictures of names at powers of two and scales them, which leaves small names soft; asked for
 * the exact size, it makes and keeps pictures of that size. This is the one place that reaches into its canvas renderer
 * (3.34: drawLayeredElements, drawCachedElement); should either go, Cytoscape draws in its usual way.
 */

/** @param {any} cy */
export function sharpen(cy) {
  const renderer = cy.renderer();
  if (typeof renderer.drawLayeredElements !== 'function' || typeof renderer.drawCachedElement !== 'function') return;
  renderer.drawLayeredElements = function (/** @type {any} */ context, /** @type {any[]} */ elements, /** @type {number} */ ratio, /** @type {any} */ extent) {
    const level = Math.log2(cy.zoom() * ratio);
    for (let i = 0; i < elements.length; i++) renderer.drawCachedElement(context, elements[i], ratio, extent, level);
  };
}
