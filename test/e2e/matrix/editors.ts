/** Rich editors as people install them, each with a way to read its own document and selection. Bundled for the page by `places.ts`. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { EditorState as CodeState } from "@codemirror/state";
import { EditorView as CodeMirror } from "@codemirror/view";
import { basicSetup } from "codemirror";
import { $getSelection, $isRangeSelection, createEditor } from "lexical";
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Schema } from "prosemirror-model";
import { marks, nodes } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import Quill from "quill";
import { type ChangeEvent, createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** What a test reads of a place: comparable as JSON. */
export interface Place {
  read(): unknown;
  focus(): void;
}

const box = (): HTMLElement => {
  const element = document.createElement("div");
  element.style.cssText = "min-height:3em;border:1px solid";
  document.body.append(element);
  return element;
};

const caretOf = (field: HTMLInputElement | HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd];

function prosemirror(): Place {
  const plugins = [history(), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)];
  const view = new EditorView(box(), { state: EditorState.create({ schema: new Schema({ nodes, marks }), plugins }) });
  const read = () => ({ document: view.state.doc.toJSON() as unknown, selection: [view.state.selection.from, view.state.selection.to] });
  return { read, focus: () => view.focus() };
}

function lexical(): Place {
  const root = box();
  root.contentEditable = "true";
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const selection = () => {
    const selected = $getSelection();
    return $isRangeSelection(selected) ? [selected.anchor.offset, selected.focus.offset, selected.getTextContent()] : null;
  };
  return { read: () => ({ document: editor.getEditorState().toJSON(), selection: editor.getEditorState().read(selection) }), focus: () => root.focus() };
}

function codemirror(): Place {
  const view = new CodeMirror({ parent: box(), state: CodeState.create({ extensions: [basicSetup] }) });
  const read = () => ({ document: view.state.doc.toString(), selection: [view.state.selection.main.anchor, view.state.selection.main.head] });
  return { read, focus: () => view.focus() };
}

function quill(): Place {
  const editor = new Quill(box());
  return { read: () => ({ document: editor.getContents().ops, selection: editor.getSelection() }), focus: () => editor.focus() };
}

/** Controlled: what is shown is React's state, nothing else. */
function react(tag: "input" | "textarea"): Place {
  let shown = "";
  const Field = () => {
    const [value, setValue] = useState("");
    shown = value;
    return createElement(tag, { id: "field", value, onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value) });
  };
  createRoot(box()).render(createElement(Field));
  const field = () => document.getElementById("field") as HTMLInputElement;
  return { read: () => ({ document: shown, value: field().value, selection: caretOf(field()) }), focus: () => field().focus() };
}

/** Sends on Enter; what it has sent is part of what is compared. */
function chat(): Place {
  const field = document.createElement("textarea");
  const sent: string[] = [];
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    sent.push(field.value);
    field.value = "";
  });
  document.body.append(field);
  return { read: () => ({ document: field.value, sent, selection: caretOf(field) }), focus: () => field.focus() };
}

/** Lets the browser edit nothing: every change of its text comes from a `beforeinput`. */
function beforeinput(): Place {
  const root = box();
  root.contentEditable = "true";
  let text = "";
  const ranges: number[] = [];
  root.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    ranges.push(event.getTargetRanges().length);
    text += event.dataTransfer?.getData("text/plain") ?? event.data ?? "";
    root.textContent = text;
    getSelection()?.selectAllChildren(root);
    getSelection()?.collapseToEnd();
  });
  return { read: () => ({ document: [text, ranges.join()], shown: root.textContent }), focus: () => root.focus() };
}

/** Takes the paste event and calls `execCommand` itself. */
function execcommand(): Place {
  const root = box();
  root.contentEditable = "true";
  root.addEventListener("paste", (event) => {
    event.preventDefault();
    document.execCommand("insertText", false, event.clipboardData?.getData("text/plain") ?? "");
  });
  return { read: () => ({ document: root.innerHTML }), focus: () => root.focus() };
}

interface EditContextLike extends EventTarget {
  text: string;
  updateText(start: number, end: number, text: string): void;
}

/** Text that is in no element at all. */
function editcontext(): Place {
  const root = box();
  root.tabIndex = 0;
  const Context = (globalThis as unknown as { EditContext: new () => EditContextLike }).EditContext;
  const context = new Context();
  Object.assign(root, { editContext: context });
  const draw = () => (root.textContent = context.text);
  context.addEventListener("textupdate", draw);
  root.addEventListener("paste", (event) => {
    event.preventDefault();
    const { length } = context.text;
    context.updateText(length, length, event.clipboardData?.getData("text/plain") ?? "");
    draw();
  });
  return { read: () => ({ document: context.text, shown: root.textContent }), focus: () => root.focus() };
}

const EDITORS: Record<string, () => Place> = {
  prosemirror, lexical, codemirror, quill, chat, beforeinput, execcommand, editcontext,
  "react-input": () => react("input"),
  "react-textarea": () => react("textarea"),
};

const make = EDITORS[location.pathname.split("/").at(-1) ?? ""];
if (make) Object.assign(window, { place: make() });
