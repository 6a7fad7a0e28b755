/** The secret that stands unlabelled beside an AWS key id, as in `.csv` downloads, chats and `id:secret`. May read a few lines. */
import type { FinderFile, Look, Match } from "../finder.ts";
import { isMonotonous } from "../quiet/placeholder.ts";

const KEY_ID = /^(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z\d])/;
const BARE = /(?:^|[\s,;|"'`:=/])([A-Za-z\d+/]{40})(?![A-Za-z\d+/=])/;
const AFTER = 160;

function find(look: Look, at: number): Match[] {
  const { text } = look;
  if (!look.spend(40) || !KEY_ID.test(text.slice(at, at + 21)) || !look.spend(AFTER)) return [];
  const behind = text.slice(at + 20, at + 20 + AFTER);
  const secret = BARE.exec(behind)?.[1];
  if (secret === undefined || isMonotonous(secret) || /EXAMPLE/i.test(secret)) return [];
  // Drawn from 64 characters: hashes are hex, names and paths have no digits or only one case.
  if (/^[a-f\d]+$/i.test(secret) || !/[a-z]/.test(secret) || !/[A-Z]/.test(secret) || !/\d/.test(secret)) return [];
  const start = at + 20 + behind.indexOf(secret);
  const span = { start, end: start + 40 };
  return [{ rule: "aws-secret-access-key", spans: [span], confidence: "contextual", why: "paired", covers: span }];
}

export default (): FinderFile => ({ name: "AWS", revoke: "", rules: [], finders: [{ anchors: ["AKIA", "ASIA"], find }] });
