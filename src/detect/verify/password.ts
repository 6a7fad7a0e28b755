/** What a password in a URL or a connection string is worth: much text that stands there is a stand-in. */
import type { Confidence } from "../../domain.ts";

/** Variables and templates of every language that writes URLs. */
const TEMPLATE = /\$\{|\$\(|\{\{|^\$|^%\w+%?$|%[sdv]|^[{<[(]|[}>\])]$|\{[\w.:()[\]"' ]*\}|<[^>]*>|^:|^\.{2,}|^\*+$|…|^_+$|^-+$|#\{/;
/** Words that stand for a password, alone or joined. */
const WORD =
  /^(?:(?:my|your|the|some|db|database|user|admin|root|app|test|api|redis|mysql|postgres|mongo|secure|strong|super)[-_.]?){0,4}(?:pass(?:word|wd|phrase)?|pwd|pw|psw|secret|token|key|changeme|change[-_]?it|hidden|redacted|removed|masked|placeholder|example|credentials?|p|x+|y+|\*+|senha|passwort|contraseña|mot[-_]?de[-_]?passe)(?:[-_.]?(?:here|goes[-_]here))?$/i;
const LOCAL = /^(?:localhost|(?:some|your)-|127\.|0\.0\.0\.0|\[::1\]|::1|host\.docker|(?:[\w-]+\.)*(?:example|test|demo|sample|invalid|local|localdomain|(?:your|my|some)?-?(?:domain|host|site|server))(?:\.\w+)?$|host$|hostname$|db$|server$|postgres$|mysql$|redis$|mongo$|mongodb$|rabbitmq$)/i;

function isTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/**
 * How sure a password beside a user's and a host's name is. `undefined`: it is a variable or a template. Weak where a
 * plain word, or one that stands for a password, opens a door that only this machine or nobody has.
 */
export function passwordConfidence(password: string, user: string, host: string): Confidence | undefined {
  if (isTemplate(password) || /[{}$<>%*]/.test(host) || (user !== "" && isTemplate(user))) return undefined;
  // What a language writes for "nothing" stands where a default does.
  if (/^(?:none|null|nil|undefined|true|false|required|optional)$/i.test(password)) return undefined;
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(password)) return undefined;
  if (isMasked(password)) return undefined;
  const plain = /^[a-z]+$|^[A-Z]+$|^\d{1,6}$/.test(password);
  const standIn = WORD.test(password) || password.toLowerCase() === user.toLowerCase();
  if (password.length < 4) return "possible";
  // On a server of one's own or of nobody a plain word is no secret; on a real one it may be a bad password.
  if ((plain || standIn) && (host === "" || LOCAL.test(host))) return "possible";
  if (standIn) return "contextual";
  return plain || password.length < 8 ? "contextual" : "structural";
}

/** Nothing, one character over and over, or mostly such as stand for hidden ones. */
function isMasked(password: string): boolean {
  const first = password.charCodeAt(0);
  let repeated = 0;
  let masks = 0;
  for (let i = 0; i < password.length; i++) {
    const c = password.charCodeAt(i);
    if (c === first) repeated++;
    // `*`, `x`, `X`, `.`, a bullet
    if (c === 42 || c === 120 || c === 88 || c === 46 || c === 0x2022) masks++;
  }
  return repeated === password.length || (password.length > 2 && masks > password.length * 0.7);
}
