import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Semaphore",
  revoke: "https://me.semaphoreci.com/account",
  rules: [
    {
      id: "semaphore-token",
      label: "Semaphore API token",
      kind: "access-token",
      severity: "high",
      grants: "run and change pipelines",
      source: "https://docs.semaphoreci.com",
      words: ["semaphore"],
      pattern: /[A-Za-z\d]{40}/,
    },
  ],
});
