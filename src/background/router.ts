/** Every message to the worker comes through here: who speaks, how often, how much, and only then what. */
import * as v from "valibot";
import { type Answer, type Failure, type PageRequest, pageRequestSchema, type UiRequest, uiRequestSchema } from "../messages.ts";
import { toRegistryError } from "../registry/failure.ts";
import type { RateLimit } from "./rate-limit.ts";
import { asPageSender, isOwnPage, type PageSender, type Self, type Sender } from "./sender.ts";
import { isSmall, UI_SIZE } from "./size.ts";

export interface Handlers {
  page(request: PageRequest, sender: PageSender): Promise<Answer<unknown>>;
  ui(request: UiRequest): Promise<Answer<unknown>>;
}

/** Never rejects: whatever goes wrong has a name in the contract. */
export type Router = (message: unknown, sender: Sender) => Promise<Answer<unknown>>;

export function router(handlers: Handlers, self: Self, mayAsk: RateLimit): Router {
  return async (message, sender) => {
    try {
      const page = asPageSender(sender, self);
      if (page) return await fromPage(message, page, handlers, mayAsk);
      if (isOwnPage(sender, self)) return await fromUi(message, handlers);
      return failed("forbidden");
    } catch (error) {
      return failed(toRegistryError(error).failure);
    }
  };
}

export function failed(failure: Failure): Answer<never> {
  return { ok: false, failure };
}

async function fromPage(message: unknown, sender: PageSender, handlers: Handlers, mayAsk: RateLimit): Promise<Answer<unknown>> {
  const type = typeOf(message);
  // A decision must not be lost because a page has used up the questions, so each kind has a limit of its own.
  const kind = type === "choose" || type === "wait" || type === "register-key" ? type : type?.startsWith("checklist") === true ? "checklist" : "judge";
  if (!mayAsk(kind, sender.tab, sender.frame)) return failed("too-many");
  if (!isSmall(message)) return failed("malformed");
  if (type !== undefined && uiTypes.has(type)) return failed("forbidden");
  const parsed = v.safeParse(pageRequestSchema, message, { abortEarly: true });
  return parsed.success ? handlers.page(parsed.output, sender) : failed("malformed");
}

async function fromUi(message: unknown, handlers: Handlers): Promise<Answer<unknown>> {
  const type = typeOf(message);
  if (type !== undefined && pageTypes.has(type)) return failed("forbidden");
  if (!isSmall(message, UI_SIZE)) return failed("malformed");
  const parsed = v.safeParse(uiRequestSchema, message, { abortEarly: true });
  return parsed.success ? handlers.ui(parsed.output) : failed("malformed");
}

const pageTypes: ReadonlySet<string> = new Set(pageRequestSchema.options.map((option) => option.entries.type.literal));
const uiTypes: ReadonlySet<string> = new Set(uiRequestSchema.options.map((option) => option.entries.type.literal));

function typeOf(message: unknown): string | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  return typeof message.type === "string" ? message.type : undefined;
}
