/** What `--help` says. */
export const HELP = `Finds secrets in text: keys, tokens, passwords, wallet phrases. Works offline and never prints a secret, only a mask of it.

Usage:
  keybrake scan [FILES...]      Files and folders; without any, or for "-", standard input.
  keybrake scan --jsonl         Many short texts on standard input, one a line.

Options:
  --format FORMAT     text (default), json, jsonl or sarif (2.1.0).
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

Exit code: 0 nothing that counts was found, 1 something was, 2 something went wrong (all that could be read was read).

Examples:
  git diff | keybrake scan
  keybrake scan --format sarif src > findings.sarif
`;
