/** Every permission of the manifest, with its reason in a sentence; `test/dashboard` compares the two. */
import type { MessageKey } from "../ui/text.ts";

export const PERMISSIONS = [
  ["<all_urls>", "permission_all_urls"],
  ["clipboardRead", "permission_clipboard"],
  ["clipboardWrite", "permission_clipboard_write"],
  ["storage", "permission_storage"],
  ["unlimitedStorage", "permission_unlimited_storage"],
  ["activeTab", "permission_active_tab"],
  ["alarms", "permission_alarms"],
  ["notifications", "permission_notifications"],
  ["scripting", "permission_scripting"],
] as const satisfies [string, MessageKey][];
