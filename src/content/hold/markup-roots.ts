/** The trees of parsed markup: the document, and what stands in its templates, which no walk of the document reaches. */
export function* rootsOf(root: Document | DocumentFragment): Generator<Document | DocumentFragment> {
  yield root;
  for (const template of root.querySelectorAll("template")) yield* rootsOf(template.content);
}
