/** Who is speaking? Answers from what the browser says of a message, never from what the message says. Fails closed. */
import { classifyFrame, type Frame } from "../destinations/classify.ts";
import type { Destination } from "../domain.ts";

/** As much of the browser's `MessageSender` as is looked at; whatever is missing counts against the sender. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
}

/** A content script of ours, in this frame. */
export interface PageSender {
  tab: number;
  frame: number;
  /** Where the frame is, as the browser says. */
  at: Frame;
  destination: Destination;
  /** A private window: nothing of it is written down. */
  isPrivate: boolean;
}

/** This extension: its id, and the address its own pages begin with, final slash included. */
export interface Self {
  id: string;
  base: string;
}

export function asPageSender(sender: Sender, self: Self): PageSender | undefined {
  const { tab, frameId, url } = sender;
  if (sender.id !== self.id || tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  if (isOwn(url, self)) return undefined;
  const at = { url, origin: sender.origin, top: tab.url };
  return {
    ...{ tab: tab.id, frame: frameId, at },
    destination: classifyFrame(at),
    isPrivate: tab.incognito !== false,
  };
}

/** A page of the extension: the popup, or a tab of its own; never one that a site has framed. */
export function isOwnPage(sender: Sender, self: Self): boolean {
  if (sender.id !== self.id || sender.url === undefined || !isOwn(sender.url, self)) return false;
  if (sender.origin !== undefined && `${sender.origin}/` !== self.base) return false;
  return sender.frameId === undefined || sender.frameId === 0;
}

function isOwn(url: string, self: Self): boolean {
  return url.startsWith(self.base);
}
