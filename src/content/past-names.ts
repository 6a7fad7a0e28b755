/**
 * A form as its prototype knows it. In Chromium an `<input name=parentNode>` stands before the form's own `parentNode`, in our world too, and
 * a page's form may be anything that is read here: what has the focus, what is edited, what is around a field. The document's own
 * named elements do not show in our world (tried in both browsers; the hostile page `names` watches it).
 */

/** For reading and calling; the DOM itself wants the element. Everything but a form is given back as it is. */
export function pastNames<T extends Node>(node: T): T;
export function pastNames<T extends Node>(node: T | null): T | null;
export function pastNames<T extends Node>(node: T | null): T | null {
  if (!(node instanceof HTMLFormElement)) return node;
  return new Proxy(node, {
    get(form, name) {
      const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
      return typeof value === "function" ? (value.bind(form) as unknown) : value;
    },
  });
}
