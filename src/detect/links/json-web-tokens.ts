/** JSON Web Tokens of anybody. May read one token; what it claims is told, not believed. */
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";
import { jwt, jwtClaims } from "../verify/jwt.ts";

/** Tokens with many claims, or with a certificate in the header, are long. */
const LONGEST = 8000;
const TOKEN = /eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{2,6000}\.[A-Za-z0-9_-]{16,1400}(?:\.[A-Za-z0-9_-]{2,6000}\.[A-Za-z0-9_-]{16,100})?/y;
const DAY = 86_400_000;
const LASTING_DAYS = 30;

/** The token of every tutorial: John Doe, whose number is 1234567890. */
function isTutorial(claims: Record<string, unknown>): boolean {
  return claims["sub"] === "1234567890" || claims["name"] === "John Doe";
}

function ruleFor(claims: Record<string, unknown>, expiresAt: number | undefined): string {
  if (expiresAt !== undefined && expiresAt < Date.now()) return "jwt-expired";
  if (claims["role"] === "service_role") return "jwt-service-role";
  return expiresAt === undefined || expiresAt > Date.now() + LASTING_DAYS * DAY ? "jwt-lasting" : "jwt-token";
}

function find(look: Look, at: number): Match[] {
  const { text } = look;
  if (/[A-Za-z0-9_-]/.test(text.charAt(at - 1)) || look.next(".", at, 2004) < 0) return [];
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined || token.length > LONGEST || !look.spend(token.length)) return [];
  const claims = jwtClaims(token);
  // Supabase gives the `anon` role to every visitor.
  if (!claims || isTutorial(claims) || claims["role"] === "anon") return [];
  const { tells } = jwt(token);
  const span = { start: at, end: at + token.length };
  return [
    {
      rule: ruleFor(claims, tells?.expiresAt),
      spans: [span],
      confidence: "structural",
      why: "structure",
      ...(tells && { tells }),
      covers: span,
    },
  ];
}

function rule(id: string, label: string, severity: FinderRule["severity"]): FinderRule {
  return { id, label, kind: "jwt", severity, grants: "act as whoever it was issued to", source: "https://www.rfc-editor.org/rfc/rfc7519" };
}

export default (): FinderFile => ({
  name: "JSON Web Token",
  revoke: "",
  rules: [
    rule("jwt-token", "JSON Web Token", "medium"),
    rule("jwt-lasting", "JSON Web Token that does not soon expire", "high"),
    rule("jwt-expired", "Expired JSON Web Token", "low"),
    { ...rule("jwt-service-role", "Supabase service role key", "high"), grants: "read and write the whole database", provider: "supabase" },
  ],
  finders: [{ anchors: ["eyJ"], find }],
});
