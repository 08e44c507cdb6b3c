/** A storyline in words. Pure. */
import { listed } from '../text/names.js';

/** @typedef {import('../replies.js').CampChangeReply} CampChange */

/**
 * What happened to a camp: "Trotsky joins Zinoviev and Kamenev."
 * @param {CampChange} change
 * @param {(person: string) => string} name
 */
export function changeWords({ kind, people, others }, name) {
  const [one, other] = [people, others].map((ids) => listed(ids.map(name)));
  const many = people.length > 1;
  if (kind === 'died') return `${one} dies.`;
  if (kind === 'apart') return `${one} ${many ? 'part' : 'parts'} from ${other}.`;
  return other ? `${one} ${many ? 'join' : 'joins'} ${other}.` : `${one} stand together.`;
}

/**
 * With whom somebody stands: "with Zinoviev and Kamenev", "alone".
 * @param {string} person
 * @param {readonly string[]} camp
 * @param {(person: string) => string} name
 */
export function companyWords(person, camp, name) {
  const others = camp.filter((id) => id !== person);
  return others.length ? `with ${listed(others.map(name))}` : 'alone';
}
