import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, keysOf, slips, slipsFor, wordsOf } from '../../web/src/find/spelling.js';

test('letters are compared without case, accents and ё', () => {
  assert.equal(folded('Муралов Ё'), 'муралов е');
  assert.equal(folded('Antonov-Ovséenko'), 'antonov-ovseenko');
  assert.equal(folded('Троцкий'), 'троцкий');
});

test('words are what is between other signs; ’s is none of them', () => {
  assert.deepEqual(wordsOf("Lenin's leadership-core, 1917!"), ['lenin', 'leadership', 'core', '1917']);
  assert.deepEqual(wordsOf('Zinov’ev'), ['zinovev']);
  assert.deepEqual(wordsOf(' ,; '), []);
});

/** Each line is one name in the spellings of English, German, French, Polish, libraries, and Russian. */
for (const line of [
  'Trotsky Trotzky Trotzki Trotskij Trotskii Trotski Trockij Trockii Trocki Троцкий',
  'Zinoviev Zinovyev Zinovʹev Zinov’ev Sinowjew Zinowiew Zinovieff Зиновьев',
  'Dzerzhinsky Dzerzhinskii Dzerzhinskij Dserschinski Dzierżyński Dzeržinskij Dzerjinski Дзержинский',
  'Dzhugashvili Djugashvili Jughashvili Dschugaschwili Džugašvili Джугашвили',
  'Bukharin Bucharin Boukharine Buxarin Buharin Бухарин',
  'Krupskaya Krupskaia Krupskaja Kroupskaïa Крупская',
  'Stalin Staline Сталин',
  'Lenin Lénine Ленин',
  'Kamenev Kamenew Kaménev Kamenieff Каменев',
  'Voroshilov Woroschilow Vorochilov Woroszyłow Vorošilov Ворошилов',
  'Ordzhonikidze Ordschonikidse Ordjonikidze Ordżonikidze Ordžonikidze Орджоникидзе',
  'Kuibyshev Kuybyshev Kujbyschew Kouïbychev Kujbyšev Куйбышев',
  'Chubar Tschubar Tchoubar Čubarʹ Чубарь',
  'Shlyapnikov Shliapnikov Schljapnikow Chliapnikov Šljapnikov Szlapnikow Шляпников',
  'Joffe Ioffe Yoffe Иоффе',
  'Yevdokimov Evdokimov Jewdokimow Евдокимов',
  'Yaroslavsky Iaroslavskii Jaroslawski Jaroslavskij Ярославский',
  'Preobrazhensky Preobraschenski Preobrajenski Preobraženskij Преображенский',
  'Pyatakov Piatakov Pjatakow Piatakow Пятаков',
  'Rykov Rykow Rikov Рыков',
  'Syrtsov Syrzow Syrcov Сырцов',
  'Uglanov Uglanow Угланов',
  'Sverdlov Swerdlow Свердлов',
  'Ulyanova Ulianova Uljanowa Oulianova Ульянова',
  'Kollontai Kollontay Kollontaj Коллонтай',
  'Andreyev Andreev Andrejew Андреев',
  'Sokolnikov Sokolʹnikov Sokolnikow Сокольников',
  'Molotov Molotow Molotoff Молотов',
]) {
  const [first, ...others] = line.split(' ');
  test(`${first} is the same in ${others.length} other spellings`, () => {
    const keys = keysOf(first);
    for (const other of others) {
      assert.ok(
        keysOf(other).some((key) => keys.includes(key)),
        `${other}: ${keysOf(other)} against ${keys}`,
      );
    }
  });
}

test('names of different people have no key in common', () => {
  const names = [
    'Stalin',
    'Trotsky',
    'Tomsky',
    'Zinoviev',
    'Kamenev',
    'Kirov',
    'Rykov',
    'Kalinin',
    'Bukharin',
    'Bubnov',
    'Bakaev',
    'Radek',
    'Rakovsky',
    'Smilga',
    'Smirnov',
    'Safarov',
    'Sapronov',
    'Sokolnikov',
    'Sosnovsky',
    'Serebryakov',
    'Muralov',
    'Mikoyan',
    'Medvedev',
    'Mdivani',
  ];
  const seen = new Map();
  for (const name of names) {
    for (const key of keysOf(name)) {
      assert.ok(!seen.has(key), `${name} and ${seen.get(key)}: ${key}`);
      seen.set(key, name);
    }
  }
});

test('slips are letters too many, too few, wrong or swapped', () => {
  assert.equal(slips('stalin', 'stalin', 2), 0);
  assert.equal(slips('stalni', 'stalin', 2), 1);
  assert.equal(slips('stlin', 'stalin', 2), 1);
  assert.equal(slips('staalin', 'stalin', 2), 1);
  assert.equal(slips('stolin', 'stalin', 2), 1);
  assert.equal(slips('stolni', 'stalin', 2), 2);
  assert.equal(slips('stolni', 'stalin', 1), Infinity);
  assert.equal(slips('', 'abc', 3), 3);
  assert.equal(slips('a'.repeat(100), 'a'.repeat(100), 1), Infinity);
});

test('the longer a word, the more slips it may have; a short one none', () =>
  assert.deepEqual([3, 4, 5, 7, 8, 12].map(slipsFor), [0, 0, 1, 1, 2, 2]));

test('whatever is typed has few keys, and none that is empty', () => {
  for (const text of ['jchzcxjchzcxjchzcx', '', '’', 'ъь', '中文', 'x']) {
    const keys = keysOf(text);
    assert.ok(keys.length <= 8 && keys.every(Boolean), text);
  }
});
