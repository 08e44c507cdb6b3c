/**
 * The page by which a class joins and votes. It is one classic script in the oldest form of the language, for the
 * oldest phones that the library speaks to the server from (those of 2018). It speaks as the rest of the page does
 * where a language was chosen there, else as the phone does.
 */
(function () {
  'use strict';

  var KEY = 'explorer-class';
  var FIRST_PAUSE = 500; // ms until it asks again for a connection that is lost
  var LONGEST_PAUSE = 5000;
  var FULL_PAUSE = 15000; // ms until it asks again for a seat
  var PATIENCE = 4000; // ms for an answer after the phone has slept

  /** @type {any} what speaks to the server */
  var connection = null;
  /** @type {any} what the server shows */
  var room = null;
  var seen = -1;
  /** @type {Record<string, string|null>} what this device has chosen, by the number of the vote */
  var choices = {};
  var newest = 0;
  /** @type {{ballot: number, option: string}|null} what is chosen, but not yet known to the server */
  var wanted = null;
  var pause = FIRST_PAUSE;
  var timer = 0;
  var wasIn = false;
  var isIn = false; // whether this connection has its seat, without which no vote is taken
  /** @type {string|null} */
  var token = null;
  var refused = '';
  var drawn = '';
  var language = 'en';
  /** @type {Record<string, any>} the words of the language; an English text is its own key */
  var words = {};

  wearTheme();
  document.addEventListener('DOMContentLoaded', function () {
    learn(begin);
  });

  function begin() {
    // The class code came in the address, and is not to be read over a shoulder.
    if (location.search && history.replaceState) history.replaceState(null, '', location.pathname);
    token = recall();
    if (!window.signalR || !window.Promise) {
      return show(t('This browser is too old to vote.'), t('Raise your hand instead, or use another phone.'));
    }
    connection = new window.signalR.HubConnectionBuilder()
      .withUrl('api/class/join')
      .configureLogging(window.signalR.LogLevel.None)
      .build();
    connection.on('room', take);
    connection.onclose(lost);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) wake();
    });
    window.addEventListener('pageshow', wake);
    window.addEventListener('online', wake);
    start();
  }

  function start() {
    clearTimeout(timer);
    timer = 0;
    seen = -1;
    isIn = false;
    connection.start().then(join, lost);
  }

  function join() {
    return connection.invoke('join', token).then(joined, function () {
      connection.stop();
    });
  }

  /** @param {any} reply */
  function joined(reply) {
    pause = FIRST_PAUSE;
    say('');
    isIn = Boolean(reply.token);
    if (isIn) {
      token = reply.token;
      wasIn = true;
      remember(reply.token);
    }
    if (reply.room.ballot) choices[reply.room.ballot] = reply.chosen;
    take(reply.room);
    refused = isIn || reply.room.phase === 'none' ? '' : named(reply.refused);
    if (!isIn) wanted = null;
    draw();
    if (refused) again(FULL_PAUSE, join);
    // What was chosen while there was no connection, or no seat yet.
    if (wanted) vote(wanted);
  }

  /** @param {any} error */
  function lost(error) {
    if (error && error.statusCode === 401) return location.reload(); // there is another class code
    if (error && error.statusCode === 404) {
      return show(t('There is no class here.'), t('Ask whoever gave you the address.'));
    }
    say(t('The connection is lost. It comes back by itself.'));
    again(pause * (0.5 + Math.random()), start);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** @param {number} after ms @param {() => void} then */
  function again(after, then) {
    clearTimeout(timer);
    timer = window.setTimeout(then, after);
  }

  /** A phone that has slept does not know yet that its connection is gone. */
  function wake() {
    if (!connection) return;
    if (connection.state === 'Disconnected' && timer) return start();
    if (connection.state !== 'Connected') return;
    var late = window.setTimeout(function () {
      connection.stop();
    }, PATIENCE);
    join().then(function () {
      clearTimeout(late);
    });
  }

  /** @param {any} view what the server shows */
  function take(view) {
    if (view.revision < seen) return;
    seen = view.revision;
    var began = room !== null && room.phase === 'none' && view.phase !== 'none';
    room = view;
    if (view.phase === 'none') forget();
    if (view.phase !== 'open' || (wanted && wanted.ballot !== view.ballot)) wanted = null;
    if (view.ballot) refused = '';
    draw();
    // A class has begun, or what is asked was asked before this page was loaded: the server knows what was chosen.
    if (began) again(Math.random() * FIRST_PAUSE, join);
    else if (view.ballot && view.ballot < newest && !(view.ballot in choices)) join();
    newest = Math.max(newest, view.ballot || 0);
  }

  /** @param {{ballot: number, option: string}} choice */
  function vote(choice) {
    wanted = choice;
    draw();
    if (connection.state !== 'Connected') return;
    // The others of the class may take their time to join; who has chosen already joins now, and then votes.
    if (!isIn) return again(0, join);
    connection.invoke('vote', choice.ballot, choice.option).then(
      function (/** @type {any} */ reply) {
        if (reply.room.ballot) choices[reply.room.ballot] = reply.chosen;
        take(reply.room);
        if (wanted && wanted !== choice) return; // chosen anew meanwhile
        wanted = null;
        refused = named(reply.refused || '');
        draw();
      },
      function () {
        connection.stop(); // it is sent once more when the connection is back
      }
    );
  }

  function draw() {
    var question = room.question;
    var mine = wanted ? wanted.option : choices[room.ballot];
    if (room.phase === 'none') {
      if (wasIn) show(t('The lesson is over.'), t('Nothing that you chose is kept. You may close this page.'));
      else show(t('No lesson has begun.'), t('Leave this page open. It goes on by itself.'));
    } else if (refused && !question) show(t('You cannot join.'), refused);
    else if (!question) show(t('You are in the class.'), t('Wait for a question. It comes by itself.'));
    else show(question.text, hint(textOf(mine)));
    list(question, mine);
    var scene = room.scene;
    byId('scene').hidden = !scene;
    if (scene) {
      byId('follow').setAttribute('href', './' + scene.address);
      byId('shown').textContent = scene.words;
    }
  }

  /** @param {string} choice */
  function hint(choice) {
    if (refused) return refused;
    if (room.phase === 'open') {
      if (wanted) return t('Sending “{choice}” …', { choice: choice });
      return choice
        ? t('You chose “{choice}”. You can change it until the vote is closed.', { choice: choice })
        : t('Choose one.');
    }
    var own = choice ? t('You chose “{choice}”.', { choice: choice }) : t('You did not vote.');
    if (room.phase === 'closed') return t('The vote is closed.') + ' ' + own;
    return own + ' ' + plural(room.voted, { one: '{n} has voted.', other: '{n} have voted.' });
  }

  /** The options: as buttons while the vote is open, and as rows that lie still after it. */
  function list(/** @type {any} */ question, /** @type {string|null|undefined} */ mine) {
    var root = byId('options');
    var state = question ? room.phase + room.ballot + question.text : '';
    root.hidden = !question;
    if (state !== drawn) {
      var held = root.contains(document.activeElement);
      root.textContent = '';
      root.className = room.phase === 'open' ? '' : 'still';
      for (var i = 0; question && i < question.options.length; i++) root.appendChild(row(question, i));
      drawn = state;
      if (held) byId('title').focus();
    }
    for (var j = 0; question && j < question.options.length; j++) {
      mark(root.children[j], question.options[j], question.options[j].id === mine);
    }
  }

  /** @param {any} question @param {number} place */
  function row(question, place) {
    var option = question.options[place];
    var item = document.createElement('li');
    var line = document.createElement(room.phase === 'open' ? 'button' : 'div');
    line.className = 'row';
    if (line instanceof HTMLButtonElement) {
      line.type = 'button';
      line.onclick = function () {
        refused = '';
        vote({ ballot: room.ballot, option: option.id });
      };
    }
    if (question.kind === 'options' && question.options.length <= 26) {
      line.appendChild(span('letter', String.fromCharCode(65 + place)));
    }
    line.appendChild(span('words', option.text)).appendChild(span('mine', ''));
    item.appendChild(line);
    if (room.phase === 'revealed') {
      line.appendChild(span('count', '0'));
      item.appendChild(document.createElement('div')).className = 'bar';
    }
    return item;
  }

  /** @param {Element} item @param {any} option @param {boolean} isMine */
  function mark(item, option, isMine) {
    var line = /** @type {Element} */ (item.firstChild);
    var said = isMine ? [t('your choice')] : [];
    if (room.phase === 'open') line.setAttribute('aria-pressed', String(isMine));
    if (room.phase === 'revealed') {
      item.className = option.right ? 'right' : '';
      if (option.right) said.unshift(t('right'));
      var count = room.tally[option.id] || 0;
      var most = 1;
      for (var id in room.tally) most = Math.max(most, room.tally[id]);
      /** @type {Element} */ (line.querySelector('.count')).textContent = String(count);
      /** @type {HTMLElement} */ (item.lastChild).style.width = (100 * count) / most + '%';
    }
    /** @type {Element} */ (line.querySelector('.mine')).textContent = said.join(', ');
  }

  /** @param {string|null|undefined} id */
  function textOf(id) {
    var options = room.question ? room.question.options : [];
    for (var i = 0; i < options.length; i++) if (options[i].id === id) return options[i].text;
    return '';
  }

  /** @param {string} title @param {string} hint */
  function show(title, hint) {
    put('title', title);
    put('hint', hint);
  }

  /** @param {string} news about the connection; none for none */
  function say(news) {
    put('away', news);
  }

  /** What stands there already is not read out again. @param {string} id @param {string} text */
  function put(id, text) {
    if (byId(id).textContent !== text) byId(id).textContent = text;
  }

  /** @param {string} kind @param {string} text */
  function span(kind, text) {
    var element = document.createElement('span');
    element.className = kind;
    element.textContent = text;
    return element;
  }

  /** @param {string} id */
  function byId(id) {
    return /** @type {HTMLElement} */ (document.getElementById(id));
  }

  /** The random number of this device. A browser may forbid storage: then it is good for this page alone. */
  function recall() {
    try {
      wasIn = sessionStorage.getItem(KEY) !== null;
      return sessionStorage.getItem(KEY) || localStorage.getItem(KEY);
    } catch (error) {
      return null;
    }
  }

  /** @param {string} number */
  function remember(number) {
    try {
      sessionStorage.setItem(KEY, number);
      localStorage.setItem(KEY, number);
    } catch (error) {
      return;
    }
  }

  function forget() {
    token = null;
    isIn = false;
    choices = {};
    try {
      sessionStorage.removeItem(KEY);
      localStorage.removeItem(KEY);
    } catch (error) {
      return;
    }
  }

  /** Brings the words of the reader's language, and goes on without them where they cannot be had. */
  function learn(/** @type {() => void} */ then) {
    var link = wish();
    if (!link || !link.href) return then(); // English, which has no list
    var code = link.hreflang;
    var ask = new XMLHttpRequest();
    ask.open('GET', link.href);
    ask.onload = function () {
      try {
        words = JSON.parse(ask.responseText);
        language = code;
        document.documentElement.lang = code;
        document.title = named(document.title);
        speak(document.body);
      } catch (error) {
        words = {};
      }
      then();
    };
    ask.onerror = then;
    ask.send();
  }

  /** The list of the language that was chosen on the page, else of the first that the phone speaks and there is. */
  function wish() {
    /** @type {any[]} */
    var wishes = [].concat(/** @type {any} */ (navigator.languages || navigator.language));
    try {
      wishes.unshift(JSON.parse(localStorage.getItem('explorer-language') || 'null'));
    } catch (error) {
      wishes.unshift(null);
    }
    var links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel="words"]'));
    for (var i = 0; i < wishes.length; i++) {
      for (var j = 0; j < links.length; j++) {
        if (String(wishes[i]).slice(0, 2) === links[j].hreflang) return links[j];
      }
    }
    return null;
  }

  /** What stands in the page. @param {Node} node */
  function speak(node) {
    for (var child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1 && child.nodeName !== 'NOSCRIPT') speak(child);
      if (child.nodeType === 3 && child.nodeValue) {
        var text = child.nodeValue.trim();
        if (text) child.nodeValue = child.nodeValue.replace(text, named(text));
      }
    }
  }

  /** A text as the language has it. @param {string} text in English */
  function named(text) {
    return typeof words[text] === 'string' ? words[text] : text;
  }

  /** @param {string} text in English @param {Record<string, string>} [values] what stands in the place of {name} */
  function t(text, values) {
    return filled(named(text), values || {});
  }

  /** A text with a number in it, {n}. @param {number} count @param {{one: string, other: string}} forms in English */
  function plural(count, forms) {
    var own = words[forms.other] || forms;
    var rule = count === 1 ? 'one' : 'other';
    if (window.Intl && window.Intl.PluralRules) rule = new window.Intl.PluralRules(language).select(count);
    return filled(own[rule] || own.other, { n: String(count) });
  }

  /** @param {string} text @param {Record<string, string>} values */
  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, function (place, name) {
      return values[name] === undefined ? place : values[name];
    });
  }

  /** Light or dark, as the rest of the page: what was chosen there, else what the phone prefers. */
  function wearTheme() {
    var dark = matchMedia('(prefers-color-scheme: dark)');
    /** @type {string|null} */
    var stored = null;
    try {
      stored = localStorage.getItem('explorer-theme');
    } catch (error) {
      stored = null;
    }
    function wear() {
      var theme = stored === 'light' || stored === 'dark' ? stored : dark.matches ? 'dark' : 'light';
      document.documentElement.setAttribute('data-theme', theme);
    }
    wear();
    if (dark.addListener) dark.addListener(wear);
  }
})();
