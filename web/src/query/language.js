/** Cypher as the editor colours it: keywords, texts, comments, parameters; what is a name stays ink. */

const KEYWORDS = new Set(
  (
    'ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONSTRAINT CONTAINS COUNT CREATE CSV DATABASE DELETE DESC ' +
    'DESCENDING DETACH DISTINCT DROP EACH ELSE END ENDS EXISTS EXPLAIN FALSE FIELDTERMINATOR FINISH FOR FOREACH FROM ' +
    'FUNCTIONS HEADERS IF IN INDEX INDEXES INSERT IS KEY LIMIT LOAD MATCH MERGE NODETACH NONE NOT NULL OFFSET ON ' +
    'OPTIONAL OR ORDER PROCEDURES PROFILE REDUCE REMOVE REQUIRE RETURN SET SHORTEST SHOW SINGLE SKIP STARTS THEN TRUE ' +
    'UNION UNIQUE UNWIND USE USING WHEN WHERE WITH XOR YIELD'
  ).split(' '),
);

/**
 * A mode for StreamLanguage. Keywords are told from names by where they stand: after a dot or a colon, before a colon
 * or a bracket, a word is a name.
 * @type {import('@codemirror/language').StreamParser<{inComment: boolean, after: string}>}
 */
export const CYPHER = {
  name: 'cypher',
  startState: () => ({ inComment: false, after: '' }),
  token(stream, state) {
    if (state.inComment) {
      if (stream.match(/^.*?\*\//)) state.inComment = false;
      else stream.skipToEnd();
      return 'comment';
    }
    if (stream.eatSpace()) return null;
    const token = read(stream, state);
    state.after = stream.current();
    return token;
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
};

/**
 * @param {import('@codemirror/language').StringStream} stream
 * @param {{inComment: boolean, after: string}} state
 * @returns {string|null}
 */
function read(stream, state) {
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    if (!stream.match(/^.*?\*\//)) {
      state.inComment = true;
      stream.skipToEnd();
    }
    return 'comment';
  }
  if (stream.match(/^'(?:\\.|[^'\\])*'?/) || stream.match(/^"(?:\\.|[^"\\])*"?/)) return 'string';
  if (stream.match(/^\$[\p{L}_][\p{L}\p{N}_]*/u)) return 'variableName.special';
  if (stream.match(/^`[^`]*`?/) || stream.match(/^\d[\w.]*/)) return null;
  const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
  if (!word || word === true) {
    stream.next();
    return null;
  }
  const isName = /[.:]$/.test(state.after) || stream.match(/^\s*[:.]/, false);
  return !isName && KEYWORDS.has(word[0].toUpperCase()) ? 'keyword' : null;
}
