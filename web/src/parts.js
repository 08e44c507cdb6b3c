/** Parts that come only when somebody does what they are for: who never writes a lesson loads nothing of it. */

export const bringCapture = () => import('./present/author/capture.js').then((part) => part.capture);
export const bringEditor = () => import('./present/author/editor.js').then((part) => part.createEditor);
export const bringTakeAway = () => import('./takeaway/dialog.js').then((part) => part.createDialog);
export const bringVideoWriter = () => import('../lib/mediabunny/dist/bundles/mediabunny.min.mjs').then((part) => part);
export const bringGifWriter = () => import('../lib/gifenc/dist/gifenc.esm.js').then((part) => part);
