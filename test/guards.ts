/**
 * The guards of the page side that can be taken out by changing one place, and the test that must then turn red. `npm run guards` does it, one by
 * one, in a copy; `test/meta/guards.test.ts` keeps the list true to the source.
 */
export interface Guard {
  /** As `docs/security.md` calls it. */
  name: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replace: string;
  /** The test file, and which of its tests. */
  test: string;
  watchedBy: string;
}

export const guards: readonly Guard[] = [
  {
    name: "Listeners on the window, capture phase",
    file: "src/content/main.iife.ts",
    find: "capture: true",
    replace: "capture: false",
    test: "test/e2e/paste.test.ts",
    watchedBy: "is held before the page's scripts or its textarea",
  },
  {
    name: "Listeners are armed again",
    file: "src/content/main.iife.ts",
    find: "new MutationObserver((changes) => {\n  arm();",
    replace: "new MutationObserver((changes) => {",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "document-open gets nothing",
  },
  {
    name: "Listeners are armed within `document.open()`",
    file: "src/content/main.iife.ts",
    find: 'window.navigation?.addEventListener("currententrychange", arm);',
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "document-open-listens gets nothing",
  },
  {
    name: "Nothing is read of a form but past its named fields",
    file: "src/content/past-names.ts",
    find: "if (!(node instanceof HTMLFormElement)) return node;",
    replace: "return node;",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "named-form gets nothing",
  },
  {
    name: "Only trusted pastes count",
    file: "src/content/intercept/paste.ts",
    find: "!event.isTrusted || !event.clipboardData",
    replace: "!event.clipboardData",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "learner learns nothing",
  },
  {
    name: "Only trusted answers count",
    file: "src/content/warn/shield.ts",
    find: "if (!event.isTrusted) return true;",
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "fake-events gets nothing",
  },
  {
    name: "The page hears nothing of an answer",
    file: "src/content/warn/shield.ts",
    find: "event.stopImmediatePropagation();",
    replace: "",
    test: "test/e2e/paste.test.ts",
    watchedBy: "is held before the page's scripts or its textarea",
  },
  {
    name: "A key that went down unseen is not heard going up",
    file: "src/content/intercept/keys.ts",
    find: "if (unseen.delete(nameOf(event))) return false;",
    replace: "unseen.delete(nameOf(event));",
    test: "test/e2e/send.test.ts",
    watchedBy: "a chat that sends when Enter goes up",
  },
  {
    name: "Approvals are armed after a delay",
    file: "src/content/warn/vigil.ts",
    find: "const ARMING_MS = 600;",
    replace: "const ARMING_MS = 0;",
    test: "test/e2e/paste.test.ts",
    watchedBy: "is not approved by a habitual double",
  },
  {
    name: "The delay begins anew when the warning moves",
    file: "src/content/warn/vigil.ts",
    find: "if (hasMoved() && performance",
    replace: "if (hasMoved() && since < 0 && performance",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "layout-shift gets nothing",
  },
  {
    name: "The host is unstyled by the page",
    file: "src/content/warn/trust.ts",
    find: "if (!Object.entries(SOUND)",
    replace: "if (host.hidden && !Object.entries(SOUND)",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "host-hidden gets nothing",
  },
  {
    name: "Nothing newer in the top layer",
    file: "src/content/warn/vigil.ts",
    find: "return [...topLayer(host, isBlind)].every(isBelow);",
    replace: "return true;",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "click-through-cover gets nothing",
  },
  {
    name: "The browser's own word on visibility",
    file: "src/content/warn/vigil.ts",
    find: " || seen.isVisible() === false",
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "click-through-cover gets nothing",
  },
  {
    name: "A warning that is removed comes back",
    file: "src/content/warn/vigil.ts",
    find: "if (host.parentNode !== document.documentElement) document.documentElement.append(host);",
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "host-removed gets nothing",
  },
  {
    name: "A lost question moves to the popup",
    file: "src/content/holding.ts",
    find: "void inquiry.wait(() => isWaiting(inquiry.request));",
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "host-hidden gets nothing",
  },
  {
    name: "A fault of ours holds",
    file: "src/content/intercept/here.ts",
    find: "    return uncheckedHere();",
    replace: "    return nothingHere();",
    test: "test/e2e/unchecked.test.ts",
    watchedBy: "is held before the page sees it, can be had",
  },
  {
    name: "A held Enter presses nothing",
    file: "src/content/warn/dialog.tsx",
    find: 'if (event.repeat && (event.key === "Enter"',
    replace: 'if (model.title === "" && (event.key === "Enter"',
    test: "test/e2e/hostile.test.ts",
    watchedBy: "stolen-click gets nothing",
  },
  {
    name: "A held key approves nothing",
    file: "src/content/warn/dialog.tsx",
    find: "event.repeat || ",
    replace: "",
    test: "test/e2e/hostile.test.ts",
    watchedBy: "stolen-click gets nothing",
  },
];
