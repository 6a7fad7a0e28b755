/** Brings what takes the focus by keyboard wholly into sight. Firefox is content where a part of it is to be seen, and the rest may lie under a bar. */
export function keepFocusInSight(): void {
  addEventListener("focusin", ({ target }) => {
    // Not by mouse: what is pressed may not move away under it.
    if (target instanceof Element && target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
