import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../../../model/message.ts';
import { texts } from '../texts.ts';
import { completeSlide } from './complete.ts';
import { folding, foldOffStage } from './fold-off-stage.ts';
import { markdownEditing } from './markdown-look.ts';

/** Marks what was not typed here. */
const FROM_OUTSIDE = Annotation.define<boolean>();

interface Props {
  /** The slide that is typed in; another one begins anew. */
  slide: string;
  text: string;
  /** The slide's first line in the file. */
  firstLine: number;
  messages: readonly Message[];
  view: RefObject<EditorView | null>;
  onType: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
  onLeave: () => void;
  onBlur: () => void;
}

/** The text of a slide. */
export function TextEditor({ slide, text, firstLine, messages, view, ...on }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef(on);
  heard.current = on;
  const begun = useRef('');

  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({ parent: place.current, state: beginning(text) });
    foldOffStage(editor);
    view.current = editor;
    begun.current = slide;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, []);

  const leave = () => {
    heard.current.onLeave();
    return true;
  };
  const beginning = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [
        autocompletion({ override: [completeSlide], icons: false }),
        Prec.high(keymap.of([...completionKeymap])),
        Prec.low(keymap.of([{ key: 'Escape', run: leave }])),
        folding(),
        markdownEditing(texts.edit.deck.text),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const isOurs = transactions.every((each) => !each.annotation(FROM_OUTSIDE));
          if (docChanged && isOurs) heard.current.onType(state.doc.toString());
        }),
        EditorView.domEventHandlers({
          paste: (event) => takeFiles(event, event.clipboardData, heard.current.onFiles),
          drop: (event) => takeFiles(event, event.dataTransfer, heard.current.onFiles),
          blur: () => heard.current.onBlur(),
        }),
      ],
    });

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    if (begun.current !== slide) {
      begun.current = slide;
      editor.setState(beginning(text));
      foldOffStage(editor);
      return;
    }
    const own = editor.state.doc.toString();
    const now = text.replace(/\r\n/g, '\n');
    if (own === now) return;
    editor.dispatch({ changes: difference(own, now), annotations: FROM_OUTSIDE.of(true) });
    foldOffStage(editor);
  }, [slide, text]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        messages.map((message) => diagnosticOf(editor.state, message, firstLine)),
      ),
    );
  }, [messages, slide]);

  return <div class="edit-text" ref={place} />;
}

function takeFiles(event: Event, data: DataTransfer | null, take: (files: readonly File[]) => void): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return false;
  event.preventDefault();
  take(files);
  return true;
}

/** What lies between the same beginning and the same end. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function diagnosticOf(
  { doc }: EditorState,
  { place, severity, reason, hint }: Message,
  firstLine: number,
): Diagnostic {
  const number = Math.min(Math.max(1, (place.line ?? firstLine) - firstLine + 1), doc.lines);
  const line = doc.line(number);
  const from = Math.min(line.from + Math.max(0, (place.column ?? 1) - 1), line.to);
  return {
    from: from === line.to ? line.from : from,
    to: line.to,
    severity,
    source: texts.edit.severity[severity],
    message: hint ? `${reason}\n${hint}` : reason,
  };
}
