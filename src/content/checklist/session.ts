/** One checklist on one page: looks when something has changed, keeps what the person said, registers when told to. Never touches the page. */
import type { ChecklistFacts, KeyPurpose, RegisterKey } from "../../messages.ts";
import { ask, said } from "../../platform/page.ts";
import type { ChecklistAct, ChecklistModel } from "../../ui/checklist-model.ts";
import { FAILURES } from "../../ui/asking.ts";
import { localeOf, type MessageKey, type Text } from "../../ui/text.ts";
import { digestOfText } from "../../detect/digest.ts";
import { copiedIn } from "./copied.ts";
import { treesIn } from "./nodes.ts";
import { makePanel, type Panel } from "./panel.tsx";
import { ownWordsOf } from "./permissions.ts";
import { hasNewKey, isKeyForm, look, nothingRead, type Reading } from "./reading.ts";
import { modelOf } from "./sentences.ts";
import { MOST, STEPS, stepsOf, type StepId, tiersOf } from "./steps.ts";

/** Changes of the page come in showers: it is looked at once they pause, and while they do not, a few times a second. */
const LOOK_AFTER_MS = 120;
/** A page that never rests is looked at for a tenth of the time at most; what a person does is looked at as always. */
const REST = 9;

/** A page that takes the tab away as often has the sign on the button, and the popup; a fight would only slow the browser down. */
const MOST_SHOWN = 20;

const text: Text = (key, substitutions) => said(key, substitutions);

export class Session {
  readonly #facts: ChecklistFacts;
  readonly #panel: Panel;
  readonly #watched = new Set<Node>();
  readonly #observer: MutationObserver;
  #reading: Reading = nothingRead;
  #purpose: KeyPurpose | undefined;
  readonly #ticked = new Set<StepId>();
  #registeredAt: number | undefined;
  #trouble: string | undefined;
  #touched: Element | undefined;
  #view: ChecklistFacts["view"];
  #isOpen = false;
  #isOffered = false;
  #isOver = false;
  #isAsking = false;
  #due: ReturnType<typeof setTimeout> | undefined;
  #dueAt = 0;
  /** What the last look took. */
  #lookMs = 0;
  #shown = 0;

  /** `isAsked`: the person has asked for it, so that it opens whatever the page looks like. */
  constructor(facts: ChecklistFacts, isAsked: boolean) {
    this.#facts = facts;
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target !== this.#panel.host)) this.lookSoon(Math.max(LOOK_AFTER_MS, REST * this.#lookMs));
    });
    this.#panel = makePanel(
      text,
      () => this.open(),
      (act) => this.act(act),
    );
    this.#view = facts.view;
    this.#isOpen = isAsked;
    this.#isOffered = isAsked;
    this.#look();
  }

  get host(): HTMLElement {
    return this.#panel.host;
  }

  get view(): ChecklistFacts["view"] {
    return this.#view;
  }

  get site(): string {
    return this.#facts.provider?.id ?? location.hostname;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  open(): void {
    this.#view = "panel";
    this.#isOpen = true;
    this.#isOffered = true;
    this.#look();
  }

  /** Escape, or the person goes elsewhere: the panel becomes its tab again, and the tab goes. */
  fold(): boolean {
    if (!this.#isOpen) return false;
    this.#isOpen = false;
    this.#draw();
    return true;
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#due);
    this.#observer.disconnect();
    this.#panel.remove();
    if (this.#isOffered) void ask({ type: "checklist-offered", offered: false });
  }

  /** An event anywhere on the page, ours first. */
  hear(event: Event): void {
    if (event.target === this.#panel.host) return this.#panel.hear(event);
    const [target] = event.composedPath();
    // A click or Enter may take away what was typed a moment ago.
    if (this.#due !== undefined && (event.type === "click" || event.type === "keydown")) this.#look();
    if (event.isTrusted && target instanceof Element) {
      if (event.type === "input" || event.type === "change" || event.type === "click") this.#touched = target;
      this.#notice(copiedIn(event, this.#panel.host));
    }
    this.lookSoon();
  }

  lookSoon(afterMs = LOOK_AFTER_MS): void {
    const at = performance.now() + afterMs;
    if (this.#due !== undefined && this.#dueAt <= at) return;
    clearTimeout(this.#due);
    this.#dueAt = at;
    this.#due = setTimeout(() => {
      this.#due = undefined;
      if (!this.#isOver) this.#look();
    }, afterMs);
  }

  model(): ChecklistModel {
    const progress = { reading: this.#reading, purpose: this.#purpose, ticked: this.#ticked, isRegistered: this.#registeredAt !== undefined };
    const steps = stepsOf(progress, this.#facts.provider);
    return modelOf(
      { progress, steps, facts: this.#facts, registeredAt: this.#registeredAt, trouble: this.#trouble, cannotRegister: this.#cannotRegister(), label: this.#label() },
      text,
    );
  }

  act(act: ChecklistAct): void {
    this.#trouble = undefined;
    switch (act.type) {
      case "purpose":
        this.#purpose = isPurpose(act.value) ? act.value : undefined;
        break;
      case "tick": {
        const step = STEPS.find((one) => one === act.step);
        if (step && !this.#ticked.delete(step)) this.#ticked.add(step);
        break;
      }
      case "register":
        if (this.#panel.isSound()) void this.#register();
        else this.#trouble = text("step_store_covered");
        break;
      case "registered":
        this.#registeredAt = Date.now();
        break;
      case "later":
        this.#isOpen = false;
        break;
      case "dismiss":
        void ask({ type: "checklist-dismiss", dismissed: true });
        return this.end();
      case "view":
        void ask({ type: "checklist-view", view: "popup" });
        this.#view = "popup";
        this.#isOpen = false;
        break;
    }
    this.#draw();
  }

  /** What a registration would carry. Digests and masks, and what was read from the page. */
  registration(): RegisterKey | undefined {
    const { parts, addresses, twoFactor } = this.#reading;
    if (!hasNewKey(this.#reading)) return undefined;
    return {
      type: "register-key",
      label: this.#label(),
      ...(this.#purpose && { purpose: this.#purpose }),
      tiers: tiersOf({ reading: this.#reading, purpose: this.#purpose }),
      ipAllowlist: (addresses?.addresses ?? []).slice(0, 100),
      ...(twoFactor.isOn !== undefined && { twoFactor: twoFactor.isOn }),
      parts: (["key", "secret", "passphrase"] as const).flatMap((part) => parts[part] ?? []),
    };
  }

  async #register(): Promise<void> {
    const request = this.registration();
    if (!request || this.#isAsking || this.#cannotRegister()) return;
    this.#isAsking = true;
    let answer = await ask(request);
    // The worker may have been stopped before it wrote, or after it: asked once more it says which.
    const isLost = !answer.ok && answer.failure === "registry-unavailable";
    if (isLost) answer = await ask(request);
    const isThere = isLost && !answer.ok && answer.failure === "duplicate";
    // A passphrase that the person uses elsewhere too is in the registry already; the key is new all the same.
    const others = request.parts.filter(({ part }) => part !== "passphrase");
    if (!isThere && !answer.ok && answer.failure === "duplicate" && others.length > 0 && others.length < request.parts.length) answer = await ask({ ...request, parts: others });
    this.#isAsking = false;
    if (answer.ok || isThere) this.#registeredAt = Date.now();
    else this.#trouble = text(FAILURES[answer.failure]);
    this.#draw();
  }

  #cannotRegister(): MessageKey | undefined {
    if (this.#facts.isPrivate) return "step_store_private";
    return this.#facts.provider && window === window.top ? undefined : "step_store_unknown";
  }

  /** What the key is called on the page, else after its provider and the day. */
  #label(): string {
    const label = this.#reading.label ?? "";
    if (label !== "") return label.slice(0, 200);
    const day = new Intl.DateTimeFormat(localeOf(text), { dateStyle: "medium" }).format(Date.now());
    return `${this.#facts.provider?.name ?? location.hostname} ${day}`;
  }

  #look(): void {
    const started = performance.now();
    this.#read();
    this.#lookMs = performance.now() - started;
  }

  #read(): void {
    const before = this.#reading;
    this.#reading = look(before, { own: this.#panel.host, words: ownWordsOf(this.#facts.provider), touched: this.#touched });
    this.#watchAll();
    // Another key has appeared after one was registered: a new one begins.
    if (this.#registeredAt !== undefined && before.parts.secret && this.#reading.parts.secret?.digest !== before.parts.secret.digest) this.#registeredAt = undefined;
    if (!this.#isOffered && isKeyForm(this.#reading)) {
      this.#isOffered = true;
      void ask({ type: "checklist-offered", offered: true });
    }
    this.#draw();
  }

  #draw(): void {
    if (this.#isOver || !this.#isOffered) return;
    if (this.#view === "popup" && !this.#isOpen) return this.#panel.remove();
    if (!this.#panel.host.isConnected && ++this.#shown > MOST_SHOWN) return;
    this.#panel.show(this.model(), this.#isOpen);
  }

  /** The document, open shadow trees and frames of the same origin: each has to be watched by itself. */
  #watchAll(): void {
    for (const tree of treesIn(document)) this.#watch(tree);
  }

  #watch(root: Node): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
      attributeFilter: ["aria-checked", "aria-pressed", "aria-selected", "aria-disabled", "checked", "disabled", "value", "open", "hidden", "class", "style"],
    });
    if (root === document) return;
    // `change` does not leave a shadow tree, and no event leaves a frame.
    for (const type of ["change", "input", "click", "copy"]) root.addEventListener(type, (event) => this.hear(event), { capture: true, passive: true });
  }

  /** Kept as a digest only: whether it is a part of the key is seen by comparing. */
  #notice(copied: string | undefined): void {
    if (copied === undefined) return;
    this.#reading = { ...this.#reading, copied: new Set([...this.#reading.copied, digestOfText(copied)]) };
  }
}

const isPurpose = (value: string): value is KeyPurpose => Object.hasOwn(MOST, value);
