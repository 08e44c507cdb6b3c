/** XML as text, put together from elements. Pure. */

// What XML 1.0 cannot say at all: control characters, and two that are no characters; halves of a pair are mended.
// eslint-disable-next-line no-control-regex
const UNSAID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SIGNS = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** @param {unknown} value */
const escaped = (value) =>
  String(value)
    .toWellFormed()
    .replace(UNSAID, '\ufffd')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** What stands between tags as it is: an element of el(). @typedef {{xml: string}} Xml */

/**
 * An element; attributes that are null are left out, a text is written as text.
 * @param {string} name
 * @param {Record<string, string|number|boolean|null>} [attributes]
 * @param {(Xml|string|null)[]} [children]
 * @returns {Xml}
 */
export function el(name, attributes = {}, children = []) {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value).replace(/[\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`)
    .join('');
  const inner = children.map((child) => (child === null ? '' : typeof child === 'string' ? escaped(child) : child.xml));
  const broken = children.some((child) => child !== null && typeof child !== 'string');
  const body = broken ? `\n${inner.filter(Boolean).join('\n')}\n` : inner.join('');
  return { xml: body ? `<${name}${said}>${body}</${name}>` : `<${name}${said}/>` };
}

/** @param {Xml} root */
export const documentOf = ({ xml }) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
