/** A storyline in words. Pure. */
import { listed } from '../text/names.js';
import { t } from '../words/words.js';

/** @typedef {import('../replies.js').CampChangeReply} CampChange */

/**
 * What happened to a camp: "Trotsky joins Zinoviev and Kamenev."
 * @param {CampChange} change
 * @param {(person: string) => string} name
 */
export function changeWords({ kind, people, others }, name) {
  const [one, other] = [people, others].map((ids) => listed(ids.map(name)));
  const many = people.length > 1;
  if (kind === 'died') return t('{person} dies.', { person: one });
  if (kind === 'apart') {
    return many
      ? t('{people} part from {others}.', { people: one, others: other })
      : t('{person} parts from {others}.', { person: one, others: other });
  }
  if (!other) return t('{people} stand together.', { people: one });
  return many
    ? t('{people} join {others}.', { people: one, others: other })
    : t('{person} joins {others}.', { person: one, others: other });
}

/**
 * With whom somebody stands: "with Zinoviev and Kamenev", "alone".
 * @param {string} person
 * @param {readonly string[]} camp
 * @param {(person: string) => string} name
 */
export function companyWords(person, camp, name) {
  const others = camp.filter((id) => id !== person);
  return others.length ? t('with {list}', { list: listed(others.map(name)) }) : t('alone');
}
