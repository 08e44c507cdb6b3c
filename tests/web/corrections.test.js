import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from '../../web/src/bus.js';
import { REMARK } from '../../web/src/events.js';
import { createState } from '../../web/src/state.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { listed } from '../../web/src/text/names.js';
import { VIEWS } from '../../web/src/views.js';
import { history, person } from './sample.js';

const STAGE = VIEWS.filter(({ root }) => root === 'stage').map(({ id }) => `“${id}”`);
/** The views that there are; many are not listed. */
const OTHERS = STAGE.length <= 8 ? ` There are ${listed(STAGE)}.` : '';

/**
 * Opens an address: what is shown, what is said, and what the address is then.
 * @param {string} search
 * @param {object} [more]
 */
function open(search, more) {
  const bus = createBus();
  const remarks = /** @type {import('../../web/src/corrections.js').Remark[]} */ ([]);
  bus.on(REMARK, (remark) => remarks.push(remark));
  let address = search;
  const state = createState(bus, indexTimeline(history(more)), {
    search: () => address,
    push: () => {},
    replace: (next) => (address = next),
    clock: () => 0,
  });
  state.check();
  return { state: state.get(), remark: remarks[0], said: remarks[0]?.text ?? '', address };
}

for (const [search, year, said] of /** @type {[string, number, string][]} */ ([
  ['?year=1900', 1920, 'There is no year 1900 here. This is 1920.'],
  ['?year=2026', 1930, 'There is no year 2026 here. This is 1930.'],
  ['?year=1926.5', 1926, 'There is no year 1926.5 here. This is 1926.'],
  ['?year=-1926', 1920, 'There is no year -1926 here. This is 1920.'],
  ['?year=19260', 1930, 'There is no year 19260 here. This is 1930.'],
  ['?year=1e3', 1920, 'There is no year “1e3” here. This is 1920.'],
  ['?year=Infinity', 1926, 'There is no year “Infinity” here. This is 1926.'],
  ['?year=abc', 1926, 'There is no year “abc” here. This is 1926.'],
  ['?year=<b>', 1926, 'There is no year “<b>” here. This is 1926.'],
])) {
  test(`${search} is shown as ${year}, and said and put right`, () => {
    const opened = open(search);
    assert.equal(opened.state.year, year);
    assert.equal(opened.said, said);
    assert.equal(opened.address, `?year=${year}`);
  });
}

for (const [search, said] of [
  ['?year=1926&select=ghost:1', 'There is nothing called “ghost:1” here.'],
  ['?year=1926&select=tie', 'There is nothing called “tie” here.'],
  ['?year=1926&select=tie:', 'There is nothing called “tie:” here.'],
  ['?year=1926&select=person:nobody', 'There is no person “nobody” here.'],
  ['?year=1926&select=tie:r-0', 'There is no tie “r-0” here.'],
  ['?year=1926&select=event:e', 'There is no event “e” here.'],
  ['?year=1926&select=claim:c', 'There is no claim “c” here.'],
  ['?year=1926&select=faction:f', 'There is no faction “f” here.'],
  ['?year=1926&select=pair:ann|nobody', 'There is no pair “ann|nobody” here.'],
  ['?year=1926&select=pair:ann|ann', 'There is no pair “ann|ann” here.'],
  ['?year=1926&select=pair:ann|bob|cyd', 'There is no pair “ann|bob|cyd” here.'],
  ['?year=1926&page=globe', 'There is no page “globe” here. There are “query”, “lessons” and “sources”.'],
  ['?year=1926&view=globe', `There is no view “globe” here.${OTHERS}`],
  ['?year=1926&view=compare&with=now', 'There is no year to compare with “now” here.'],
  ['?year=1926&view=years&years=few', 'There is no choice of years “few” here. There is “all”.'],
  ['?year=1926&theme=pink', 'There is no theme “pink” here. There are “light” and “dark”.'],
  ['?year=1926&list=some', 'There is no list “some” here. There is “all”.'],
  ['?year=1926&sort=size', 'There is no sort “size” here.'],
  [`?year=1926&view=${'x'.repeat(300)}`, `There is no view “${'x'.repeat(32)}…” here.${OTHERS}`],
  ['?dataset=other&year=1926', 'There is no data set “other” here. This is “Sample”.'],
  ['?year=1900&view=globe', `There is no year 1900 here. This is 1920. There is no view “globe” here.${OTHERS}`],
]) {
  test(`${search.slice(0, 60)} is said and put right`, () => {
    const opened = open(search);
    assert.equal(opened.said, said);
    const view = opened.state.view === 'map' ? '' : `&view=${opened.state.view}`;
    assert.equal(opened.address, `?year=${opened.state.year}${view}`);
  });
}

test('of an address that is right nothing is said, and it stays', () => {
  for (const search of [
    '',
    '?year=1926',
    '?year=1924&select=person:ann&list=all&theme=dark&view=table&sort=since',
    '?utm=x',
    '?year=&view=',
    '?dataset=sample',
  ]) {
    const opened = open(search);
    assert.equal(opened.said, '', search);
    assert.equal(opened.address, search);
  }
});

test('a pair is known in either order and written in one', () => {
  assert.deepEqual(open('?year=1926&select=pair:bob|ann').state.select, { kind: 'pair', id: 'ann|bob' });
});

test('who was dead by the year of the address is shown the way to his last picture', () => {
  for (const select of ['person:dan', 'pair:cyd|dan', 'tie:cyd-dan-1921']) {
    const { remark, address } = open(`?year=1929&select=${select}`);
    assert.equal(remark?.text, 'dan died in 1927. The last picture with him alive is that of 1926.');
    assert.deepEqual(remark?.ways, [{ text: 'Go to 1926', patch: { year: 1926 } }]);
    assert.equal(address, `?year=1929&select=${select}`);
  }
});

test('in the years before, and in the year of his death, nothing is said', () => {
  for (const year of [1921, 1926, 1927]) assert.equal(open(`?year=${year}&select=person:dan`).said, '', String(year));
});

test('who died before the first year has no picture to go to', () => {
  const { remark } = open('?year=1926&select=person:eve', {
    people: [...history().people, person('eve', { died: '1920-03-01' })],
  });
  assert.deepEqual(remark, { text: 'eve died in 1920.', ways: [] });
});
