/**
 * The shapes that travel through the page: the server's, with the words that it uses, and the page's own. Types only;
 * nothing here runs.
 *
 * @typedef {import('./replies.js').TimelineReply} TimelineReply
 * @typedef {import('./replies.js').SeatWords} SeatWords
 * @typedef {import('./replies.js').PersonReply & {latin?: string}} Person latin: the name that the data have, where the
 *   page has it in another script
 * @typedef {import('./replies.js').FactionReply} Faction
 * @typedef {import('./replies.js').MembershipReply} Membership
 * @typedef {import('./replies.js').OfficeReply} Office
 * @typedef {import('./replies.js').EventReply} HistoryEvent
 * @typedef {import('./replies.js').SourceReply} Source
 * @typedef {import('./replies.js').TermReply} Term
 *
 * @typedef {'none'|'ally1'|'ally2'|'ally3'|'rival1'|'rival2'|'rival3'|'full'|'candidate'|'seatless'|'dead'} Mark
 * @typedef {'began'|'ended'|'flipped'|'firmer'|'looser'|'died'|'seatGained'|'seatLost'|'candidate'|'event'} ChangeKind
 * @typedef {'full'|'candidate'|'none'} Seat
 * @typedef {'supported'|'imprecise'|'disputed'|'wrong'} Verdict
 *
 * @typedef {import('./replies.js').ChangeReply & {kind: ChangeKind, was: Mark, now: Mark}} Change
 * @typedef {import('./replies.js').TieReply & {sign: 1|-1, strength: 1|2|3}} Tie
 * @typedef {import('./replies.js').RunReply & {sign: 1|-1}} Run
 * @typedef {import('./replies.js').ClaimReply & {verdict: Verdict, source: string}} Claim
 * @typedef
 * {Omit<import('./replies.js').YearEntry, 'changes'|'seats'> & {changes: Change[], seats: {person: string, seat: Seat}[]}}
 *   YearEntry
 * @typedef {import('./replies.js').YearMember} Member
 * @typedef {Omit<import('./replies.js').DayReply, 'seats'> & {seats: {person: string, seat: Seat}[]}} DayPicture
 * @typedef {{year: number, steps: {picture: DayPicture, come: number[]}[]}} YearCourse
 * @typedef {Omit<import('./replies.js').LessonsReply, 'days'> & {days: DayPicture[]}} Lessons
 * @typedef {Omit<import('./replies.js').LessonReadingReply, 'days'> & {days: DayPicture[]}} LessonReading
 *
 * @typedef {Omit<TimelineReply, 'ties'|'runs'|'claims'|'years'> & {ties: Tie[], runs: Run[], claims: Claim[],
 *   years: Omit<import('./replies.js').TimelineYears, 'entries'> & {entries: YearEntry[]}}} TimelineJson
 *   what api/timeline answers
 *
 * @typedef {{kind: (typeof import('./route.js').KINDS)[number], id: string}} Selection the id of a pair is its key:
 *   "a|b" in the order of letters
 *
 * @typedef {object} ViewState what the URL holds
 * @property {number} year
 * @property {string|null} day a day of that year, as ISO text; null: its end
 * @property {Selection|null} select
 * @property {import('./views.js').ViewId} view
 * @property {'light'|'dark'|null} theme null follows the system
 * @property {string|null} lang the language of the interface; null: what was chosen last
 * @property {number|null} with the year that it is compared with
 * @property {'all'|null} years whether all years stand side by side, and not only those round the core
 * @property {string|null} span the years that the storyline widens: "1925-1927"
 * @property {boolean} all whether the list shows every change
 * @property {string|null} sort the column that the table is sorted by, with a minus before it from the end; null is its
 *   usual order
 * @property {'large'|null} size letters for the back of a room
 * @property {'all'|null} people whether a narrow screen shows everybody
 * @property {string|null} only what keeps full ink, as filters/filter.js writes it; null is everything
 * @property {'filter'|null} panel what is open in the place of the list
 * @property {string|null} pins who was put aside on the map, and where: see pins.js
 * @property {string|null} query the statement that was run
 * @property {Record<string, string>|null} given its parameters that were typed, as they were
 * @property {string|null} course the step of a course that is open: "twelve-steps:3"
 * @property {string|null} lesson the lesson that is open
 * @property {string|null} write the lesson of one's own that is being written; scene is then the one in the form
 * @property {string|null} scene how far its presentation is: "4", or "4.1" for one step further on in scene 4; null
 *   while it is not presented
 * @property {'handout'|'slides'|null} print what of it is on paper
 * @property {'on'|null} speaker whether this is the teacher's window
 * @property {'on'|null} follow whether it goes where the class of the server goes
 * @property {number|null} autoplay seconds after which it goes on by itself
 */
export {};
