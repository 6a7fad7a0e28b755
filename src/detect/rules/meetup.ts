import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "meetup", name: "Meetup", revoke: "https://www.meetup.com/api", key: /[0-9A-Za-z]{26,40}/ });
