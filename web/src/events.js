/** The names that travel on the bus, and what they carry. */

/** A wish to change the view: a part of ViewState and how to remember it ({ patch, replace?, quick?, apart? }). */
export const WISH = 'wish';
/** The view has changed: { state, before, quick }. */
export const CHANGED = 'changed';
/** Something is pointed at: { ties, people, factions } as arrays of ids, or null. */
export const POINT = 'point';
/**
 * The words of a new year or day should appear now: { year, day, moment, turn }, as moment.js says; turn: the frame in
 * which the list comes, and one later the rail, since a film runs or another view draws; 0: all at once.
 */
export const SWAP = 'swap';
/** The days of a year have come: the year. */
export const LEARNT = 'learnt';
/** Play or pause: nothing, or false to stop. */
export const PLAY = 'play';
/** Playing started or stopped: whether it plays. */
export const PLAYING = 'playing';
/** How fast to play: milliseconds a year. */
export const SPEED = 'speed';
/** One year on or back, or where a day is shown one step of the year: 1 or -1. */
export const STEP = 'step';
/** Look at the map from nearer, elsewhere, or put somebody back: in, out, fit, left, right, up, down or undo. */
export const CAMERA = 'camera';
/** How near the map is looked at: 1 for all of it. */
export const LOOKED = 'looked';
/** Add what Explore shows to a lesson. */
export const CAPTURE = 'capture';
/** Open the search line. */
export const SEARCH = 'search';
/** Show or hide the keys. */
export const KEYS = 'keys';
/** The map moves (true) or stands still (false). */
export const MOVING = 'moving';
/** A line about the address: { text, ways: [{ text, patch }] }. */
export const REMARK = 'remark';
/** Make the screen black, as between two thoughts of a lesson; false brings the picture back. */
export const BLANK = 'blank';
/** The screen has become black (true) or has its picture again (false). */
export const BLACK = 'black';
