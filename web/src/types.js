/**
 * The shapes that travel through the page. Types only; nothing here runs.
 *
 * @typedef {'none'|'ally1'|'ally2'|'ally3'|'rival1'|'rival2'|'rival3'|'full'|'candidate'|'seatless'|'dead'} Mark
 *
 * @typedef {object} Change One thing that changed between two ends of year.
 * @property {number} n rank of importance, from 1
 * @property {'began'|'ended'|'flipped'|'firmer'|'looser'|'died'|'seatGained'|'seatLost'|'candidate'} kind
 * @property {string[]} ties
 * @property {string|null} before tie id
 * @property {string|null} after tie id
 * @property {string|null} evidence the tie that tells of the change
 * @property {string[]} people
 * @property {string} date EDTF
 * @property {string} when ISO day, for the rail
 * @property {string} title
 * @property {string} why
 * @property {Mark} was
 * @property {Mark} now
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name
 * @property {string} fullName
 * @property {string} nameRu
 * @property {string} mapName
 * @property {string} born
 * @property {string} died
 * @property {string} deathManner
 * @property {string} role
 * @property {number} tier 1, 2 or 3
 * @property {number|null} x home on a plate of 1000 by 640
 * @property {number|null} y
 *
 * @typedef {object} Span
 * @property {string} from EDTF
 * @property {string} to EDTF, empty when open
 * @property {string} validFrom ISO
 * @property {string} validTo ISO
 * @property {number} fromYear
 * @property {number} toYear
 * @property {boolean} [open]
 *
 * @typedef {{id: string, name: string, aka: string[], platform: string, from: string, to: string, fromYear: number, toYear: number, sources: string[],
 *   hue?: string|null, hueDark?: string|null, line?: string|null}} Faction hue, hueDark: colours of the data set
 * @typedef {Span & {person: string, faction: string, role: string, certainty: string, sources: string[], note: string}} Membership
 * @typedef {Span & {person: string, office: string, officeName: string, sources: string[], note: string}} Office
 * @typedef {Span & {id: string, a: string, b: string, sign: 1|-1, strength: 1|2|3, basis: string, certainty: string, claim: string,
 *   headline: string, why: string, endWhy: string, endedBy: string|null, note: string, sources: string[], claims: string[]}} Tie
 * @typedef {{id: string, title: string, date: string, validFrom: string, validTo: string, year: number, kind: string, people: string[], factions: string[],
 *   summary: string, consequence: string, short: string, sources: string[], claims: string[]}} HistoryEvent
 * @typedef {{id: string, kind: string, author: string, title: string, year: number|string|null, url: string|null, note: string}} Source
 * @typedef {{id: string, source: string, text: string, verdict: 'supported'|'imprecise'|'disputed'|'wrong', correction: string, about: string[], notEncoded: string|null}} Claim
 *
 * @typedef {object} TimelineJson what /api/timeline answers
 * @property {{id: string, title: string, language: string, horizon: string, description: string, version: string,
 *   seats?: {body: string, full: string, candidate: string}|null}} dataset
 * @property {{first: number, last: number, coreFirst: number, coreLast: number, entries: {year: number, sentence: string, changes: Change[]}[]}} years
 * @property {Person[]} people
 * @property {Faction[]} factions
 * @property {Membership[]} memberships
 * @property {Office[]} offices
 * @property {Tie[]} ties
 * @property {HistoryEvent[]} events
 * @property {Source[]} sources
 * @property {Claim[]} claims
 *
 * @typedef {'full'|'candidate'|'none'} Seat
 *
 * @typedef {{kind: 'tie'|'person'|'faction'|'event'|'claim', id: string}} Selection
 *
 * @typedef {object} ViewState what the URL holds
 * @property {number} year
 * @property {Selection|null} select
 * @property {'map'|'table'|'sources'} view
 * @property {'light'|'dark'|null} theme null follows the system
 * @property {boolean} all whether the list shows every change
 * @property {'large'|null} size letters for the back of a room
 * @property {'all'|null} people whether a narrow screen shows everybody
 */
export {};
