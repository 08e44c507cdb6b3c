/** What the class sees of how it joins: the QR code, the short address, the class code, and how many are in. */
import { h } from '../dom.js';
import { plural, t } from '../words/words.js';

/**
 * Draws it, and keeps the number true.
 * @param {import('./leader.js').Room} room
 * @returns {{element: HTMLElement, stop: () => void}}
 */
export function classPanel(room) {
  const joined = h('p', { class: 'joined', role: 'status' });
  const count = (/** @type {number} */ number) => {
    joined.textContent =
      number === 1 ? t('1 has joined') : plural(number, { one: '{n} have joined', other: '{n} have joined' });
  };
  count(room.joined);
  const element = h('section', { class: 'class-panel', 'aria-label': t('Join the class') }, [
    h('img', { src: room.qr, alt: t('QR code of {address}', { address: room.address }), width: 370, height: 370 }),
    h('div', {}, [
      h('h2', {}, [t('Vote with your phone')]),
      h('p', { class: 'address' }, [shortAddress(room.address)]),
      room.code !== '' && h('p', { class: 'code' }, [t('Class code '), h('b', {}, [room.code])]),
      joined,
    ]),
  ]);
  return { element, stop: room.on('joined', count) };
}

/** An address as it is typed: a browser adds "http://" by itself. @param {string} address */
export const shortAddress = (address) => address.replace(/^http:\/\//, '');
