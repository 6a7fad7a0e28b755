import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "screenshotapi",
    name: "ScreenshotAPI",
    revoke: "https://screenshotapi.net/dashboard",
    key: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
  });
