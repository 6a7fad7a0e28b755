import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Heap",
  revoke: "https://heapanalytics.com/app/manage/account",
  rules: [
    {
      id: "heap-api-key",
      label: "Heap API key",
      kind: "api-key",
      severity: "medium",
      grants: "write events into your account",
      source: "https://developers.heap.io",
      words: ["heapanalytics", "heap_", "heap.io"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
