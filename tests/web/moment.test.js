import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayScale } from '../../web/src/marks/day-scale.js';
import { railScale } from '../../web/src/marks/rail-scale.js';
import { dayAfter, dayAt, inWords, isDay, momentOfDay, pictureDay, whenWords, yearOf } from '../../web/src/moment.js';
import { stepFrom } from '../../web/src/steps.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { formatRoute, parseRoute } from '../../web/src/route.js';
import { history } from './sample.js';

/** Every day of some years. @param {number} first @param {number} last */
function* daysOf(first, last) {
  for (let day = `${first}-01-01`; day <= `${last}-12-31`; day = dayAfter(day, { days: 1 })) yield day;
}

test('every day is a moment of its own within its year, and is found again', () => {
  let before = 0;
  for (const day of daysOf(1923, 1925)) {
    const moment = momentOfDay(day);
    assert.ok(moment > before && !Number.isInteger(moment), day);
    assert.equal(yearOf(moment), Number(day.slice(0, 4)));
    assert.equal(dayAt(moment), day);
    before = moment;
  }
});

test('days and months are counted as calendars do', () => {
  assert.equal(dayAfter('1924-02-28', { days: 1 }), '1924-02-29');
  assert.equal(dayAfter('1923-02-28', { days: 1 }), '1923-03-01');
  assert.equal(dayAfter('1926-01-31', { months: 1 }), '1926-02-28');
  assert.equal(dayAfter('1926-01-31', { months: -1 }), '1925-12-31');
  assert.equal(dayAfter('1926-03-01', { days: -1 }), '1926-02-28');
});

test('only days that there are, are days', () => {
  for (const day of ['1926-07-23', '1924-02-29']) assert.ok(isDay(day), day);
  for (const text of ['1926-02-29', '1926-13-01', '1926-00-10', '1926-7-23', '1926', '', '1926-07-23x']) {
    assert.ok(!isDay(text), text);
  }
});

test('a picture is named by its day, or by its year', () => {
  const [day, year] = [
    { year: 1926, day: '1926-07-23' },
    { year: 1926, day: null },
  ];
  assert.deepEqual(
    [whenWords(day), inWords(day), pictureDay(day)],
    ['23 July 1926', 'on 23 July 1926', '23 July 1926'],
  );
  assert.deepEqual([whenWords(year), inWords(year), pictureDay(year)], ['1926', 'in 1926', '31 December 1926']);
});

test('an opened year shows every day at a place of its own, and the place leads back to it', () => {
  for (const width of [400, 1000, 1700]) {
    const scale = dayScale(1926, width, 52);
    for (const day of daysOf(1926, 1926)) assert.equal(dayAt(scale.moment(scale.at(momentOfDay(day)))), day);
    assert.deepEqual([scale.year(10), scale.year(width / 2), scale.year(width - 10)], [1925, 1926, 1927]);
    assert.ok(scale.at(1917) === 0 && scale.at(1940) === width);
  }
});

test('a place on the rail of all years means a moment of the year that lies there', () => {
  const span = { first: 1917, last: 1940, coreFirst: 1922, coreLast: 1929 };
  const scale = railScale(span, 1926, 1000, 3.4);
  for (const moment of [1917.2, 1922.5, 1926.01, 1926.9, 1940.5]) {
    assert.ok(Math.abs(scale.moment(scale.at(moment)) - moment) < 1e-9, String(moment));
  }
});

const learnt = () => {
  const timeline = indexTimeline(history());
  const picture = (/** @type {string} */ day, /** @type {string[]} */ dead) => ({
    picture: { day, ties: [], seats: [], factions: [], dead },
    come: dead.length ? [1] : [],
  });
  timeline.learn({ year: 1926, steps: [picture('1926-01-01', []), picture('1926-07-23', ['bob'])] });
  return timeline;
};

test('a day is shown by the step in which it lies, once the days of its year are there', () => {
  const timeline = learnt();
  const early = timeline.shown({ year: 1926, day: '1926-07-22' });
  const late = timeline.shown({ year: 1926, day: '1926-12-31' });
  assert.deepEqual([early.day, late.day], ['1926-07-22', '1926-12-31']);
  assert.deepEqual([timeline.alive('bob', early.moment), timeline.alive('bob', late.moment)], [true, false]);
  const change = /** @type {any} */ ({ n: 1 });
  assert.deepEqual(
    [early, late].map(({ moment }) => timeline.hasCome(moment, change)),
    [false, true],
  );
  assert.deepEqual(timeline.shown({ year: 1925, day: '1925-07-22' }), { year: 1925, day: null, moment: 1925 });
  assert.ok(timeline.hasCome(1926, change), 'by the end of a year all has come');
  assert.equal(timeline.before(late.moment), 1925);
});

test('a step leads to the next day that brings something, and over the edge into the next year', () => {
  const timeline = learnt();
  const at = (/** @type {string|null} */ day) => ({ year: 1926, day });
  assert.deepEqual(stepFrom(timeline, at('1926-01-01'), 1), at('1926-07-23'));
  assert.deepEqual(stepFrom(timeline, at('1926-12-01'), -1), at('1926-07-23'));
  assert.deepEqual(stepFrom(timeline, at('1926-07-23'), 1), { year: 1927, day: '1927-01-01' });
  assert.deepEqual(stepFrom(timeline, at('1926-01-01'), -1), { year: 1925, day: '1925-12-31' });
  assert.deepEqual(stepFrom(timeline, at(null), 1), { year: 1927, day: null });
  assert.equal(stepFrom(timeline, { year: timeline.last, day: null }, 1), null);
  assert.equal(stepFrom(timeline, { year: timeline.first, day: null }, -1), null);
});

test('a day stands in the address, and what is none does not', () => {
  assert.equal(parseRoute('?year=1926&day=1926-07-23').day, '1926-07-23');
  assert.equal(parseRoute('?year=1926&day=1926-02-30').day, undefined);
  const state = /** @type {any} */ ({ year: 1926, day: '1926-07-23', view: 'map' });
  assert.match(formatRoute(state), /year=1926&day=1926-07-23/);
});
