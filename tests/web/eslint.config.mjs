import js from '@eslint/js';
import globals from 'globals';

// Run from the root of the repository, so that both web/ and tests/web lie below it.

/** Text goes into the page as text. */
const MARKUP = ['innerHTML', 'outerHTML']
  .map((property) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${property}']`,
    message: 'Markup from text can carry script: make elements with h() and svg() of dom.js.',
  }))
  .concat(
    ['insertAdjacentHTML', 'write', 'writeln'].map((name) => ({
      selector: `CallExpression > MemberExpression.callee[property.name='${name}']`,
      message: 'Markup from text can carry script: make elements with h() and svg() of dom.js.',
    })),
    [
      {
        selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
        message: 'The policy of the page allows no style attributes: set a property of style, or a class.',
      },
    ],
  );
const CYTOSCAPE = { group: ['**/cytoscape*'], message: 'Only graph/ knows Cytoscape.' };
/** Prettier sets code; comments are held to the same width here. A type is not broken up. */
const WIDTH = { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignorePattern: '^ \\* +\\{' };
/** @param {string[]} groups @param {string} message */
const forbid = (groups, message) => ['error', { patterns: [{ group: groups, message }, CYTOSCAPE] }];

export default [
  js.configs.recommended,
  {
    files: ['web/src/**/*.js'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module', globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ...MARKUP],
      'no-restricted-imports': ['error', { patterns: [CYTOSCAPE] }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'max-len': ['error', WIDTH],
      'no-shadow': 'error',
      curly: ['error', 'multi-line'],
    },
  },
  {
    files: ['web/src/panels/**'],
    rules: {
      'no-restricted-imports': forbid(['./*', '**/panels/*'], 'Parts do not know each other: say it on the bus.'),
    },
  },
  {
    files: ['web/src/text/**'],
    rules: {
      'no-restricted-imports': forbid(
        ['../*', '!../types.js', '!../words', '!../words/**'],
        'text/ is pure: it knows no other room.',
      ),
    },
  },
  {
    files: ['web/src/marks/**', 'web/src/evidence/**'],
    rules: {
      'no-restricted-imports': forbid(['**/panels/*'], 'Marks and evidence serve the parts, not the other way round.'),
    },
  },
  {
    files: ['web/src/graph/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/panels/*', '**/evidence/*', '**/marks/*', '**/bus.js', '**/events.js', '**/state.js'],
              message: 'The drawing is told what to show; it does not ask.',
            },
          ],
        },
      ],
    },
  },
  {
    // A script for phones that know no newer form of the language.
    files: ['web/join/**/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ...MARKUP],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'max-len': ['error', WIDTH],
      curly: ['error', 'multi-line'],
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },
  { files: ['web/src/replies.js'], rules: { 'max-len': 'off' } }, // written by DocumentationTests
  {
    files: ['tests/web/**/*.{js,mjs}'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module', globals: globals.node },
    rules: { eqeqeq: 'error', 'prefer-const': 'error', curly: ['error', 'multi-line'], 'max-len': ['error', WIDTH] },
  },
];
