/** What a password in a URL or a connection string is worth: much text that stands there is a stand-in. */
import type { Confidence } from "../../domain.ts";

/** Variables and templates of every language that writes URLs. */
const TEMPLATE = /\$\{|\$\(|\{\{|^\$|^%\w+%?$|%[sdv]|^[{<[(]|[}>\])]$|\{[\w.:()[\]"' ]*\}|<[^>]*>|^:|^\.{2,}|^\*+$|…|^_+$|^-+$|#\{/;
/** Words that stand for a password, alone or joined. */
const WORD =
  /^(?:(?:my|your|the|some|db|database|user|admin|root|app|test|api|redis|mysql|postgres|mongo|secure|strong|super)[-_.]?){0,4}(?:pass(?:word|wd|phrase)?|pwd|pw|psw|secret|token|key|changeme|change[-_]?it|hidden|redacted|removed|masked|placeholder|example|credentials?|p|x+|y+|\*+|senha|passwort|contraseña|mot[-_]?de[-_]?passe)(?:[-_.]?(?:here|goes[-_]here))?$/i;
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|::1|host\.docker|(?:[\w-]+\.)*(?:example|test|invalid|local)(?:\.\w+)?$|host$|hostname$|db$|server$|postgres$|mysql$|redis$|mongo$|mongodb$|rabbitmq$)/i;

function isTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/**
 * How sure a password beside a user's and a host's name is. `undefined`: it is a variable or a template. Weak where a word stands for
 * it, where it is the user's name, or where a plain word opens a door that only this machine has.
 */
export function passwordConfidence(password: string, user: string, host: string): Confidence | undefined {
  if (isTemplate(password) || /[{}$<>%*]/.test(host) || (user !== "" && isTemplate(user))) return undefined;
  const stars = password.replace(/[^*x.•]/gi, "").length;
  if (password.length > 2 && stars > password.length * 0.7) return undefined;
  const plain = /^[a-z]+$|^[A-Z]+$|^\d{1,6}$/.test(password);
  if (password.length < 3 || WORD.test(password) || password.toLowerCase() === user.toLowerCase()) return "possible";
  if (plain && (LOCAL.test(host) || password.length < 5)) return "possible";
  return plain || password.length < 8 ? "contextual" : "structural";
}
