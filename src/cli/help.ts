/** What `--help` says. */
export const HELP = `Finds secrets in text: keys, tokens, passwords, wallet phrases. Works offline and never prints a secret, only a mask of it.

Usage:
  keybrake scan [FILES...]      Files and folders; without any, or for "-", standard input.
  keybrake scan --jsonl         Many short texts on standard input, one a line.
  keybrake fingerprint          A company's list of fingerprints, for a fleet's browsers; see below.
  keybrake policy check FILE    Says what a policy is read as and what is wrong in it; see below.

Options of scan:
  --format FORMAT     text (default), json, jsonl or sarif (2.1.0).
  --policy FILE       A policy (see below): its company rules count, its severities, and what it switches off.
  --at-least LEVEL    The weakest finding that counts: verified, structural, contextual (default) or possible.
  --help, --version

What is found is one of
  verified     proved offline, such as by a checksum
  structural   a form that nothing else has
  contextual   known by the words beside it, as in API_SECRET=...
  possible     looks like one; also keys whose checksum is wrong. Often harmless: does not count unless --at-least possible.
text and sarif show what counts. json, jsonl and --jsonl list everything, with its confidence.

In folders, .git, .hg, .svn and node_modules, symbolic links and binary files are left out.

--jsonl reads lines of {"id": ..., "text": "...", "url": "..."} and writes, in the same order, lines of
  {"id": ..., "findings": [{"rule", "provider", "kind", "confidence", "severity", "start", "end", "mask"}], "verdict": "hold"}
start and end are UTF-16 offsets into text. verdict is what the extension would do with a paste of it at url (a site it does not
know, if absent): allow, notify, hold or block. A line that cannot be read is named on standard error and answered by nothing.

keybrake policy check FILE [--text FILE]... [--url URL]...
  Says what a policy is read as, what is wrong in it, by path and reason, and what is then in force. FILE is a policy of Chromium's
  family or Firefox as JSON, a .reg file, a configuration profile or property list, or the values alone as JSON.
  --text FILE   also what it would do with that text, at each kind of place, or at the addresses of --url.
  Exit code: 0 nothing is wrong, 1 something is, 2 it cannot be read.

Exit code: 0 nothing that counts was found, 1 something was, 2 something went wrong (all that could be read was read).

fingerprint reads secrets from files or standard input and writes a list of keyed hashes of them: no secret is in it.
  --new-key           print a new organisation key and do nothing else; keep it in your vault
  --key-file FILE     the key that the list is made with
  --out FILE          where the list goes; --base64 writes it as text, for a policy
  --from FORMAT       env, json, csv (columns secret, and if you like label, owner, help), vault (kv get -format=json), gitleaks or
                      trufflehog (JSON reports); found out by itself if absent
  --name, --owner, --help-link    what people are told where an entry says nothing of its own
Values that could be guessed are refused, by name. Exit code: 0 all are in the list, 1 some are not, 2 there is no list.

Examples:
  keybrake fingerprint --key-file org.key --out company.kbfp .env vault.json
  git diff | keybrake scan
  keybrake scan --format sarif src > findings.sarif
`;
