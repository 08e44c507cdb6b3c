import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder, pieceOf } from '../../web/src/find/finder.js';
import { bundled } from './bundled.js';

const timeline = bundled();
const finder = createFinder(timeline);
const first = (/** @type {string} */ typed) => finder.find(typed).found[0];

/** What is typed, and what stands first. */
const PEOPLE = /** @type {[string, string][]} */ ([
  ['stalin', 'stalin'],
  ['Stali', 'stalin'],
  ['stalni', 'stalin'],
  ['Staline', 'stalin'],
  ['Djugashvili', 'stalin'],
  ['Dzhugashvili', 'stalin'],
  ['Iosif', 'stalin'],
  ['сталин', 'stalin'],
  ['trotzky', 'trotsky'],
  ['Trotskij', 'trotsky'],
  ['Trotzki', 'trotsky'],
  ['Trocki', 'trotsky'],
  ['Bronstein', 'trotsky'],
  ['lev trotsky', 'trotsky'],
  ['Троцк', 'trotsky'],
  ['trotksy', 'trotsky'],
  ['Zinoview', 'zinoviev'],
  ['Sinowjew', 'zinoviev'],
  ['zinovev', 'zinoviev'],
  ['Zinovjev', 'zinoviev'],
  ['zinoveiv', 'zinoviev'],
  ['Dzerzhinskii', 'dzerzhinsky'],
  ['Dserschinski', 'dzerzhinsky'],
  ['dzerjinsky', 'dzerzhinsky'],
  ['Dzerzinsky', 'dzerzhinsky'],
  ['Feliks', 'dzerzhinsky'],
  ['Cheka', 'dzerzhinsky'],
  ['Krupskaja', 'krupskaya'],
  ['krupskaia', 'krupskaya'],
  ['krupskya', 'krupskaya'],
  ['Bucharin', 'bukharin'],
  ['boukharine', 'bukharin'],
  ['bukh', 'bukharin'],
  ['Nikolai Bukharin', 'bukharin'],
  ['Kamenew', 'kamenev'],
  ['Rosenfeld', 'kamenev'],
  ['Woroschilow', 'voroshilov'],
  ['vorochilov', 'voroshilov'],
  ['Ordjonikidze', 'ordzhonikidze'],
  ['Sergo', 'ordzhonikidze'],
  ['kuybyshev', 'kuibyshev'],
  ['Ioffe', 'joffe'],
  ['Evdokimov', 'yevdokimov'],
  ['Jaroslawski', 'yaroslavsky'],
  ['shliapnikov', 'shlyapnikov'],
  ['Kollontay', 'kollontai'],
  ['tomsk', 'tomsky'],
  ['Piatakov', 'pyatakov'],
  ['Kirof', 'kirov'],
  ['rikov', 'rykov'],
  ['Rudsutak', 'rudzutak'],
  ['antonov', 'antonov-ovseenko'],
  ['Ovseyenko', 'antonov-ovseenko'],
  ['V. Smirnov', 'smirnov-vm'],
]);
for (const [typed, id] of PEOPLE) {
  test(`“${typed}” finds ${id} first`, () => assert.deepEqual([first(typed)?.kind, first(typed)?.id], ['person', id]));
}

for (const [typed, kind, text] of /** @type {[string, string, RegExp][]} */ ([
  ['triumvirate', 'faction', /Triumvirate/],
  ['troika', 'faction', /Triumvirate/],
  ['triumvirat', 'faction', /Triumvirate/],
  ['trotskyists', 'faction', /Left Opposition/],
  ['left opposition', 'faction', /^Left Opposition/],
  ['NEP', 'event', /./],
  ['purge', 'event', /./],
  ['Kronstadt', 'event', /Tenth Congress/],
  ['testament', 'event', /Testament/],
  ['general secretary', 'event', /General Secretary/],
  ['enrich yourselves', 'event', /enrich/],
  ['Brest', 'event', /Germany|Brest/],
  ['Kislovodsk', 'event', /Kislovodsk/],
  ['1926', 'year', /1926/],
  ['S1-19', 'claim', /./],
  ['murdered', 'event', /Kirov/],
  ['stroke', 'event', /stroke/],
])) {
  test(`“${typed}” finds a thing of the kind ${kind} first`, () => {
    assert.equal(first(typed)?.kind, kind);
    assert.match(first(typed).text, text);
  });
}

test('an event is found by what is said of it, and the words are shown', () => {
  for (const typed of ['NEP', 'Kronstadt', 'Cheka']) {
    assert.ok(
      finder.find(typed).found.some(({ kind }) => kind === 'event'),
      typed,
    );
  }
  assert.match(first('Kronstadt').piece?.hit ?? '', /^Kronstadt/);
});

for (const typed of [
  'stalin trotsky',
  'trotsky stalin',
  'Stalin and Trotsky',
  'trotzki staline',
  'Сталин Троцкий',
  'lev trotsky josef stalin',
  'stalin vs. trotsky',
]) {
  test(`“${typed}” is one row for the two, then what both took part in`, () => {
    const { found } = finder.find(typed);
    assert.deepEqual(found[0].patch, { select: { kind: 'pair', id: 'stalin|trotsky' } });
    assert.equal(found.filter(({ kind }) => kind === 'pair').length, 1);
    const events = found.slice(1);
    assert.ok(events.length > 3);
    for (const { kind, id } of events) {
      assert.equal(kind, 'event');
      const people = timeline.events.get(id)?.people ?? [];
      assert.ok(people.includes('stalin') && people.includes('trotsky'), id);
    }
  });
}

test('two with one surname are two rows, not a pair', () => {
  const { found } = finder.find('smirnov');
  assert.deepEqual(
    found.slice(0, 2).map(({ id }) => id),
    ['smirnov-in', 'smirnov-vm'],
  );
});

test('first name and surname of one man are no pair', () => assert.notEqual(first('Lev Kamenev').kind, 'pair'));

test('names stand before close names, and these before words in a text', () => {
  const kinds = finder.find('tomsky').found;
  assert.equal(kinds[0].id, 'tomsky');
  const firstText = kinds.findIndex(({ piece }) => piece);
  assert.ok(firstText < 0 || kinds.slice(firstText).every(({ piece }) => piece));
});

test('nothing is found twice, and the list ends', () => {
  for (const typed of ['trotsky', 'stalin trotsky', 'the', 'opposition', 'congress 1927', 'a']) {
    const ids = finder.find(typed).found.map(({ kind, id }) => `${kind}:${id}`);
    assert.equal(new Set(ids).size, ids.length, typed);
    assert.ok(ids.length <= 12, typed);
  }
});

test('a word of the time is found under its other names', () => {
  const terms = [{ id: 'ogpu', term: 'OGPU', aka: ['Cheka', 'secret police'], explanation: 'The political police.' }];
  const events = [
    {
      ...timeline.json.events[0],
      id: 'raid',
      title: 'A press is raided',
      summary: 'The secret police finds a press.',
      short: '',
      consequence: '',
    },
  ];
  const small = createFinder(
    /** @type {any} */ ({
      ...timeline,
      json: { ...timeline.json, terms, events },
      events: new Map([['raid', events[0]]]),
    }),
  );
  assert.ok(small.find('Cheka').found.some(({ id, piece }) => id === 'raid' && piece?.hit === 'secret'));
});

test('what finds nothing is offered the nearest names', () => {
  assert.deepEqual(finder.find('qwertyuiop').found, []);
  const { found, near } = finder.find('Zinklaviev');
  assert.deepEqual(found, []);
  assert.equal(near[0].id, 'zinoviev');
  assert.ok(near.length <= 3);
});

test('no typing breaks it', () => {
  for (const typed of [
    '',
    ' ',
    '.',
    '(',
    '[a-z]',
    '\\',
    '*',
    '😀',
    '中文',
    'a'.repeat(500),
    '" OR 1=1',
    '’’’',
    'constructor',
    '__proto__',
    'toString',
  ]) {
    assert.doesNotThrow(() => finder.find(typed), typed);
  }
});

test('a key costs less than a picture', () => {
  const typed = ['zinoviev kamenev', 'ordschonikidse', 'political bureau', 'jchzcx chzjxc'].flatMap((text) =>
    Array.from(text, (_, i) => text.slice(0, i + 1)),
  );
  const costs = new Map(typed.map((text) => [text, Infinity]));
  for (let round = 0; round < 5; round++) {
    const fresh = createFinder(timeline); // one that remembers nothing
    for (const text of typed) {
      // The time of this process alone, and the best of the rounds: others may be busy on this machine.
      const before = process.cpuUsage();
      fresh.find(text);
      costs.set(text, Math.min(costs.get(text) ?? Infinity, process.cpuUsage(before).user / 1000));
    }
  }
  const [text, worst] = [...costs].reduce((a, other) => (other[1] > a[1] ? other : a));
  assert.ok(worst < 16, `“${text}” takes ${worst} ms`);
});

test('a piece of a text is cut between words', () => {
  const text =
    'At the congress in Moscow, which went on for ten days, the opposition of the left was heard and then forbidden by all who were there.';
  const piece = pieceOf(text, 'opposition');
  assert.deepEqual(piece, {
    before: '…went on for ten days, the ',
    hit: 'opposition',
    after: ' of the left was heard and then forbidden…',
  });
  assert.deepEqual(pieceOf('NEP ends.', 'nep'), { before: '', hit: 'NEP', after: ' ends.' });
});
