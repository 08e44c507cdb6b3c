/** The faces of the page as text, so that a picture carries its letters with it. */

/** @typedef {{family: string, weight: string, range: string, url: string}} Face */

/** @returns {Face[]} every face that the style sheets of the page name */
function faces() {
  const found = /** @type {Face[]} */ ([]);
  /** @param {CSSStyleSheet} sheet @param {string} base */
  const read = (sheet, base) => {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSImportRule && rule.styleSheet) read(rule.styleSheet, rule.styleSheet.href ?? base);
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const of = (/** @type {string} */ name) => rule.style.getPropertyValue(name);
      const [, url] = /url\(["']?([^"')]+)/.exec(of('src')) ?? [];
      if (!url) continue;
      found.push({
        family: of('font-family').replaceAll(/["']/g, ''),
        weight: of('font-weight'),
        range: of('unicode-range'),
        url: new URL(url, base).href,
      });
    }
  };
  for (const sheet of document.styleSheets) read(sheet, sheet.href ?? document.baseURI);
  return found;
}

/** Whether a face has any of some letters. @param {Face} face @param {Set<number>} signs */
function isNeeded({ range }, signs) {
  const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from, to = from]) => [
    parseInt(from, 16),
    parseInt(to, 16),
  ]);
  return !spans.length || [...signs].some((sign) => spans.some(([from, to]) => sign >= from && sign <= to));
}

/** @param {string} url @returns {Promise<string>} as a data: address */
async function inWords(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  for (let i = 0; i < bytes.length; i += 8192) letters += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:font/woff2;base64,${btoa(letters)}`;
}

/**
 * The style sheet with the faces that some words need. A face that cannot be had is left out: the picture then names
 * others to be drawn with.
 * @param {string[]} families
 * @param {string} words
 * @returns {Promise<string>}
 */
export async function facesFor(families, words) {
  const signs = new Set([...words].map((sign) => sign.codePointAt(0) ?? 0));
  const wanted = faces().filter((face) => families.includes(face.family) && isNeeded(face, signs));
  const rules = await Promise.all(
    wanted.map(async ({ family, weight, range, url }) => {
      try {
        const about = `font-family:'${family}';font-weight:${weight || 'normal'};${range ? `unicode-range:${range};` : ''}`;
        return `@font-face{${about}src:url(${await inWords(url)}) format('woff2')}`;
      } catch {
        return '';
      }
    }),
  );
  return rules.join('\n');
}
