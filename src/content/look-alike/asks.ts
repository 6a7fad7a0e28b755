/** Does this page ask for a key, or make one? A cheap look, taken only under an address that looks like an exchange's. Reads only. */
import { labelsOf as captionsOf } from "../asking-field.ts";
import { attributeOf, elementsIn, is, isShown, labelsOf, OPERATED, parentOf, textOf } from "../checklist/nodes.ts";

const LONGEST = 60;
/** How far around a control its name may stand. */
const HEIGHT = 4;

const API = /(?:^|[^a-z])apis?(?:[^a-z]|$)/i;
const KEY = /key|secret|token|pass ?phrase|密[钥鑰]|私[钥鑰]|金[钥鑰]|キー|シークレット|키|시크릿|ключ|секрет|clave|chave|chiave|clé|schlüssel|anahtar|klucz|khóa|kunci/i;
/** Says all by itself. */
const SECRET = /(?:secret|private) ?(?:access ?)?key|密[钥鑰]|私[钥鑰]|シークレットキー|秘密鍵|시크릿 ?키|비밀 ?키|секретный ключ|закрытый ключ|clave (?:secreta|privada)|chave (?:secreta|privada)|chiave (?:segreta|privata)|clé (?:secrète|privée)|(?:geheimer|privater) schlüssel|(?:gizli|özel) anahtar/i;
const MAKE = /create|new|generate|add|创建|建立|新增|创|作成|追加|발급|생성|созда|добав|oluştur|criar|crear|erstell|cré|crea|utwórz|tạo|buat/i;
/** What a key could do; on a page about anything else nobody switches it on and off. */
const WITHDRAW = /withdraw|提现|提币|提幣|提現|出金|送金|출금|вывод|çekme|saque|levantamento|retiro|auszahlung|retrait|preliev|rút tiền|penarikan/i;

const FIELD = "input:not([type]),input[type=text],input[type=password],input[type=email],input[type=url],textarea";
const SWITCH = "input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[aria-pressed]";
const BUTTON = "button,[role=button],input[type=submit],input[type=button]";

const namesKey = (name: string): boolean => SECRET.test(name) || (API.test(name) && KEY.test(name));

/** @param isKeyAddress the address itself says that keys are made here. */
export function asksForKey(isKeyAddress: boolean, own: Element | null): boolean {
  let [switches, powers] = [0, 0];
  for (const element of elementsIn(document, own)) {
    if (!is(element, OPERATED) || !isShown(element)) continue;
    if (is(element, FIELD) && captionsOf(element as HTMLInputElement).some(namesKey)) return true;
    const name = nameOf(element);
    if (is(element, BUTTON) && (isMaking(name) || namesKey(name))) return true;
    if (!is(element, SWITCH)) continue;
    switches++;
    if (WITHDRAW.test(name)) powers++;
  }
  return isKeyAddress && switches > 1 && powers > 0;
}

const isMaking = (name: string): boolean => name.length <= LONGEST && API.test(name) && MAKE.test(name);

/** What stands in it, in its attributes and labels, or around it. */
function nameOf(element: Element): string {
  const names = [is(element, "input") ? (is(element, BUTTON) ? (element as HTMLInputElement).value : "") : textOf(element), attributeOf(element, "aria-label"), ...labelsOf(element).map(textOf)];
  for (let [around, height] = [parentOf(element), 0]; around && height < HEIGHT; height++) {
    names.push(textOf(around));
    around = parentOf(around);
  }
  return names.map((name) => (name ?? "").replace(/\s+/g, " ").trim()).find((name) => name !== "" && name.length <= LONGEST) ?? "";
}
