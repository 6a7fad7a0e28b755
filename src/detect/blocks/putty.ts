/** PuTTY's private key files. May read on to the line of the file's own checksum. */
import type { FinderFile, Look, Match } from "../finder.ts";

const LONGEST = 20_000;

function find(look: Look, at: number): Match[] {
  const mac = look.next("Private-MAC:", at, LONGEST);
  const end = mac < 0 ? Math.min(look.text.length, at + 3000) : mac;
  if (!look.spend(end - at)) return [];
  const file = look.text.slice(at, end);
  const lines = /Private-Lines: ?\d{1,3}[\r\n]/.exec(file);
  if (!lines || !/^PuTTY-User-Key-File-[123]: /.test(file)) return [];
  const encrypted = !/Encryption: none/.test(file);
  const close = mac < 0 ? end : mac + (/^Private-MAC: ?[0-9a-f]{0,64}/.exec(look.text.slice(mac, mac + 100))?.[0].length ?? 12);
  const span = { start: at, end: close };
  return [
    {
      rule: encrypted ? "putty-encrypted-key" : "putty-private-key",
      spans: [span],
      confidence: "structural",
      why: "structure",
      tells: { encrypted },
      covers: span,
    },
  ];
}

const SOURCE = "https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html";

export default (): FinderFile => ({
  name: "PuTTY",
  revoke: "",
  rules: [
    {
      id: "putty-private-key",
      label: "PuTTY private key",
      kind: "private-key",
      severity: "high",
      grants: "log in wherever its public key is accepted",
      source: SOURCE,
    },
    {
      id: "putty-encrypted-key",
      label: "PuTTY private key under a passphrase",
      kind: "encrypted-key",
      severity: "medium",
      grants: "log in once its passphrase is known",
      source: SOURCE,
    },
  ],
  finders: [{ anchors: ["PuTTY-User-Key-File-"], find }],
});
