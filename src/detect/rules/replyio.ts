import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "replyio",
    name: "Reply.io",
    words: ["replyio", "reply.io", "reply_"],
    revoke: "https://run.reply.io",
    key: /[0-9A-Za-z_-]{24}/,
  });
