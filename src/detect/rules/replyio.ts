import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({
    id: "replyio",
    name: "Reply.io",
    words: ["replyio", "reply.io", "reply_"],
    revoke: "https://run.reply.io",
    source: "https://github.com/mongodb/kingfisher/tree/main/data/rules",
    key: /[0-9A-Za-z_-]{24}/,
  });
