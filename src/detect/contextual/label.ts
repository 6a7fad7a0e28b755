/** What stands before a value: its label and what joins them. Reads backwards, a bounded stretch. */
import type { Value } from "./value.ts";

export interface Label {
  /** The label's own text, lower case: `const apikey: string`, `x-cmc_pro_api_key`, `my binance key is`. May be empty. */
  name: string;
  /** Where the label begins in the text. */
  start: number;
  /**
   * `assign` for `=`, `:`, `=>`, `>`, `is`; `call` for a comma or a bracket; `table` for a bar; `space` for nothing but space; `glue` where
   * a dash joins them.
   */
  join: "assign" | "call" | "table" | "space" | "glue";
  /** The quote that opens the value, or none. */
  quote: string;
  /** A line break stands between label and value. */
  broken: boolean;
}

const LONGEST_NAME = 80;
const LONGEST_JOIN = 60;

/** A table of units for quick answers; of those beyond ASCII text has few. */
function unitsOf(units: string): (c: number) => boolean {
  const ascii = new Uint8Array(128);
  const others = new Set<number>();
  for (const unit of units) {
    const c = unit.charCodeAt(0);
    if (c < 128) ascii[c] = 1;
    else others.add(c);
  }
  return (c) => (c < 128 ? ascii[c] === 1 : others.has(c));
}

const isJoin = unitsOf(" \t\r\n\"'`=:>|,+?~.!-([{]}\\*$<&;：＝，、「“”’‘»«→是为為은는");
const endsName = unitsOf("\n\r;{}(),\"'<>=&|?`#；，。「」“”");
// Names that say only "here comes the value": the real label stands before them.
const SAYS_NOTHING =
  /^[\s.$@-]*(?:value|val|default|defaultvalue|content|(?:new\s+)?(?:secure|secret)?string(?:::(?:from|new))?|secret::(?:new|from)|buffer\.from|\/?(?:str|text|data|body|key|name|t[dh]|d[td]|span|code|strong)|v|raw|plain|pw)\s*$/;
const MOST_HOPS = 5;
// `gh secret set API_KEY --body ...`, `aws ssm put-parameter --name /prod/api_key --value ...`, `defaults write com.acme ApiKey -string ...`
const OPTION = /\s--?(?:value|body|(?:secret-)?string|default)[\s=]*$/;
// `public string ApiKey { get; set; } =`, `$ENV{API_KEY} =`, `getenv("API_KEY") ||`: where the name stands before what closes it.
const PROPERTY = /\s*\{\s*get;[\w\s;]{0,30}\}$/;
const CLOSED = /[\w-](["'`]?\}|["'`]\s?\))$/;
// `variable "api_key" {`, `"apiKey": {`: what a default is given in.
const BLOCK = /(?:variable\s+"([\w-]{3,60})"|["']([\w-]{3,60})["']\s*[:=])\s*\{[^{}]*$/;
const BLOCK_REACH = 240;
const PROSE_IS = /(?:^|\s)(?:is|are|was|equals|lautet|ist|es|est|é|è|это)\s*$/;

/** The label of a value that begins at `at`. */
export function labelBefore(text: string, { start: at, labelStart }: Value): Label {
  if (labelStart < at) {
    return { name: text.slice(labelStart, at).toLowerCase().replace(/[-_:]+$/, ""), start: labelStart, join: "glue", quote: "", broken: false };
  }
  let p = at;
  let quote = "";
  const before = text.charAt(at - 1);
  if (before === '"' || before === "'" || before === "`") quote = before;
  const label: Label = { name: "", start: at, join: "space", quote, broken: false };
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    p = readJoin(text, p, label);
    if (label.join === "assign" || label.join === "table") p = beforeClosed(text, p);
    const end = p;
    const least = Math.max(0, end - LONGEST_NAME);
    while (p > least && !endsName(text.charCodeAt(p - 1))) p--;
    label.name = text.slice(p, end).toLowerCase();
    label.start = p;
    if (label.name.trim() === "default") {
      const block = BLOCK.exec(text.slice(Math.max(0, p - BLOCK_REACH), p));
      if (block) {
        label.name = (block[1] ?? block[2] ?? "").toLowerCase();
        break;
      }
    }
    // `isLive ? "..."`: a condition is no name either.
    const isCondition = hop === 0 && /^\s?\?\s["'`]?$/.test(text.slice(end, at)) && /[=:]\s*$/.test(text.slice(p - 2, p));
    if ((!SAYS_NOTHING.test(label.name) && !isCondition) || p === 0) break;
  }
  const option = OPTION.exec(label.name);
  if (option) {
    label.name = label.name.slice(0, option.index);
    label.join = "assign";
  }
  if (label.join === "space" && PROSE_IS.test(label.name)) label.join = "assign";
  return label;
}

/** Where a name ends that something else stands behind before its sign. */
function beforeClosed(text: string, at: number): number {
  const last = text.charAt(at - 1);
  if (last !== ")" && last !== "}") return at;
  const before = text.slice(Math.max(0, at - 48), at);
  const closed = PROPERTY.exec(before)?.[0] ?? CLOSED.exec(before)?.[1];
  return closed === undefined ? beforeAside(text, at) : at - closed.length;
}

/** `API secret (shown once): ...`: what is said in brackets between a label and its colon. */
function beforeAside(text: string, at: number): number {
  const aside = /[a-z] \([\w ,.'-]{2,40}\)$/i.exec(text.slice(Math.max(0, at - 48), at))?.[0];
  return aside === undefined ? at : at - aside.length + 1;
}

function readJoin(text: string, from: number, label: Label): number {
  let p = from;
  const least = Math.max(0, from - LONGEST_JOIN);
  while (p > least) {
    const c = text.charAt(p - 1);
    if (!isJoin(text.charCodeAt(p - 1))) {
      // b"...", f'...', r"...", @"...": the letter belongs to the quote.
      const next = text.charAt(p);
      if ((next === '"' || next === "'") && (c === "@" || (/[bfruL]/.test(c) && isJoin(text.charCodeAt(p - 2))))) {
        p--;
        continue;
      }
      break;
    }
    if (c === "=" || c === ":" || c === ">" || c === "：" || c === "＝" || c === "→" || c === "是" || c === "为" || (c === "-" && text.charAt(p - 2) === "<")) label.join = "assign";
    else if (c === "|" && label.join !== "assign") label.join = "table";
    else if ((c === "," || c === "(") && label.join === "space") label.join = "call";
    else if (c === "\n") {
      // An empty line, or a second break, parts the value from whatever stands before it.
      if (label.broken) break;
      label.broken = true;
    } else if (c === ";" || c === "}") break;
    p--;
  }
  return p;
}
