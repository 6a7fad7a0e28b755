/** Credentials for pictures: every tier and state, so that each look is seen once. The secrets are drawn here and now. */
import { createHash, randomBytes } from "node:crypto";
import { maskOf } from "../src/detect/mask.ts";
import { gateOf } from "../src/filter.ts";

const DAY = 86_400_000;

interface Sketch {
  provider: string;
  label: string;
  tiers: string[];
  age: number;
  addresses?: string[];
  purpose?: string;
  integrations?: string[];
}

const SKETCHES: readonly Sketch[] = [
  { provider: "binance", label: "grid-bot", tiers: ["read", "trade"], age: 84, addresses: ["203.0.113.7"], purpose: "Grid bot on the NAS", integrations: ["grid bot", "alert script"] },
  { provider: "kraken", label: "tax-2026", tiers: ["read"], age: 35, addresses: [], purpose: "Tax report" },
  { provider: "bybit", label: "copy-trading", tiers: ["read", "trade"], age: 97, addresses: [] },
  { provider: "okx", label: "treasury", tiers: ["read", "withdraw"], age: 12, addresses: ["198.51.100.20", "198.51.100.21"] },
  { provider: "coinbase", label: "portfolio", tiers: ["read"], age: 61, addresses: ["203.0.113.7"] },
  { provider: "kucoin", label: "arbitrage", tiers: ["trade"], age: 70, addresses: ["203.0.113.9"] },
  { provider: "github", label: "deploy", tiers: ["manage"], age: 18, addresses: [] },
  { provider: "bitget", label: "signals", tiers: ["read", "trade"], age: 44, addresses: ["203.0.113.7"] },
  { provider: "gate", label: "listing-watch", tiers: ["read"], age: 5, addresses: [] },
  { provider: "openai", label: "research-notebook", tiers: ["manage"], age: 26, addresses: [] },
  { provider: "mexc", label: "scalper", tiers: ["trade"], age: 55, addresses: ["203.0.113.7"] },
];

export function sketchedCredentials(now: number, count = SKETCHES.length): object[] {
  return SKETCHES.slice(0, count).map(({ age, addresses = [], ...facts }) => {
    const secret = randomBytes(48).toString("base64url").replace(/[-_]/g, "x");
    const part = { part: "secret", digest: createHash("sha256").update(secret).digest("hex"), mask: maskOf(secret, "api-secret"), length: secret.length, gate: gateOf(secret) };
    return { type: "add-credential", ...facts, ipAllowlist: addresses, createdAt: now - age * DAY, parts: [part] };
  });
}
