import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Redis Cloud",
  revoke: "https://cloud.redis.io/#/access-management",
  rules: [
    {
      id: "redis-key",
      label: "Redis Cloud API key",
      kind: "api-key",
      severity: "high",
      grants: "manage your databases",
      source: "https://redis.io/docs/latest/operate/rc/api/get-started",
      words: ["rediscloud", "redis_cloud", "redislabs", "redis_api"],
      pattern: /[AS][a-z\d]{48,51}/,
    },
  ],
});
