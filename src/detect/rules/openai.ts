import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "OpenAI",
  revoke: "https://platform.openai.com/api-keys",
  rules: [
    {
      id: "openai-key",
      label: "OpenAI API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost, read your files",
      source: "https://platform.openai.com/docs/api-reference/authentication",
      anchor: "T3BlbkFJ",
      pattern: /sk-(?:(?:proj|svcacct|service|admin|None)-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}/,
    },
    {
      id: "openai-compatible-key",
      label: "OpenAI-style API key",
      kind: "api-key",
      severity: "high",
      grants: "run models at your cost",
      source: "https://platform.openai.com/docs/api-reference/authentication",
      anchor: "sk-",
      pattern: /sk-(?:[A-Za-z\d]{48}|[a-f\d]{32})/,
      // Many services took the shape over; whose key it is, the words beside it tell.
      confidence: "contextual",
    },
    {
      id: "openai-session-key",
      label: "OpenAI session key",
      kind: "session",
      severity: "high",
      grants: "act as you while signed in",
      source: "https://platform.openai.com/docs/api-reference/authentication",
      anchor: "sess-",
      pattern: /sess-[A-Za-z\d]{40}/,
    },
    {
      id: "openai-realtime-secret",
      label: "OpenAI realtime client secret",
      kind: "access-token",
      severity: "low",
      grants: "run a model for a minute",
      source: "https://platform.openai.com/docs/guides/realtime",
      anchor: "ek_",
      pattern: /ek_[a-f\d]{32}/,
    },
  ],
});
