/**
 * Company rules in a page: a classic script of its own, registered only where an organisation has such rules. May do nothing but scan
 * what the page side hands it.
 */
import { CustomRules } from "../custom/match.ts";
import { followCustomRules } from "../platform/page.ts";
import { offerCustomScan } from "./custom-slot.ts";

let rules = new CustomRules([]);
if (offerCustomScan((text, credential) => rules.find(text, credential))) followCustomRules((current) => (rules = new CustomRules(current)));
