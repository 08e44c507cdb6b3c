/**
 * The editor of Cypher: CodeMirror in a shadow root, where its style sheets are adopted and need no style element,
 * which the policy of the page forbids.
 */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { CYPHER } from './language.js';

/** @typedef {import('./remarks.js').Remark} Remark */

const LOOK = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--plate)',
    border: '1px solid var(--rule)',
    borderLeft: '3px solid var(--ink)',
  },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '3px' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    fontSize: '0.875rem',
    lineHeight: '1.5',
    maxHeight: 'max(9rem, 34vh)',
    minHeight: '6em',
    overflow: 'auto',
  },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    border: 'none',
    color: 'var(--ink3)',
    fontSize: '0.75rem',
    paddingLeft: '0.6rem',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--rule)',
  },
  '.cm-matchingBracket': { outline: '1px solid var(--ink3)', backgroundColor: 'transparent' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--rival-text) 1.5px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--ink2) 1.5px',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--ink)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    fontSize: '0.8125rem',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-diagnostic': { borderLeft: 'none', padding: '0.3rem 0.6rem' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--ink)', color: 'var(--paper)', font: 'inherit', borderRadius: '0' },
});

const INK = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '700' },
  { tag: tags.string, color: 'var(--hue-string)' },
  { tag: tags.comment, color: 'var(--ink3)' },
  { tag: tags.special(tags.variableName), color: 'var(--hue-parameter)' },
]);

/**
 * @param {HTMLElement} place
 * @param {{text: string, changed: () => void, run: () => void, cancel: () => boolean, walk: (step: number) => void,
 *   complete: import('@codemirror/autocomplete').CompletionSource}} how
 */
export function createEditor(place, { text, changed, run, cancel, walk, complete }) {
  const root = place.attachShadow({ mode: 'open' });
  const extensions = [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    StreamLanguage.define(CYPHER),
    syntaxHighlighting(INK),
    autocompletion({ override: [complete], icons: false }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Cypher', 'aria-multiline': 'true', tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changed();
    }),
    keymap.of([
      { key: 'Mod-Enter', run: () => (run(), true) },
      { key: 'Ctrl-ArrowUp', run: () => (walk(-1), true) },
      { key: 'Ctrl-ArrowDown', run: () => (walk(1), true) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      { key: 'Escape', run: () => cancel() },
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    LOOK,
  ];
  const view = new EditorView({ root, parent: root, state: EditorState.create({ doc: text, extensions }) });

  return {
    text: () => view.state.doc.toString(),
    /** Another text, with no way back to the one before. @param {string} doc */
    open: (doc) => void view.setState(EditorState.create({ doc, extensions })),
    /** Another text, which can be undone. @param {string} doc */
    set(doc) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: doc } });
    },
    /** @param {Remark[]} remarks their places are those in the whole text */
    remark(remarks) {
      const end = view.state.doc.length;
      const diagnostics = remarks.flatMap(({ severity, text: message, from, to, fix }) =>
        from === null
          ? []
          : [
              {
                from: Math.min(from, end),
                to: Math.min(to ?? from, end),
                severity,
                message,
                actions: fix ? [{ name: fix, apply: replace(fix) }] : [],
              },
            ],
      );
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    /** Puts a word where a remark is. @param {number} from @param {number} to @param {string} word */
    replace(from, to, word) {
      view.dispatch({ changes: { from, to, insert: word } });
      view.focus();
    },
    /** Puts another text in place of all, which can be taken back. @param {string} doc */
    replaceAll(doc) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: doc } });
      view.focus();
    },
    focus: () => view.focus(),
    /** Tabs leave the editor: it is one of many things on the page. */
    element: view.dom,
  };

  /** @param {string} word @returns {(view: EditorView, from: number, to: number) => void} */
  function replace(word) {
    return (there, from, to) => there.dispatch({ changes: { from, to, insert: word } });
  }
}

/** @typedef {ReturnType<typeof createEditor>} Editor */
