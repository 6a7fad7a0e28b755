/** What a button says of itself: does it send? Words of the most written languages; a button that says something else does something else. */

import { textOf } from "./buttons.ts";

const SENDS = new RegExp(
  [
    "send|submit|post|publish|reply|comment|share|tweet|save|create|update|ask|go|next|continue|confirm|connect|import|restore|validate|verify|unlock|add|done|ok|search|upload|log ?in|sign ?in",
    "senden|absenden|abschicken|speichern|antworten|veröffentlichen|teilen|weiter|bestätigen|fragen|suchen",
    "envoyer|publier|répondre|enregistrer|partager|valider|continuer|confirmer",
    "enviar|publicar|responder|guardar|salvar|compartir|continuar|confirmar",
    "invia|pubblica|rispondi|salva|condividi|conferma|continua",
    "verzenden|versturen|plaatsen|opslaan|wyślij|opublikuj|zapisz|skicka|gönder|kirim|gửi",
    "odeslat|odoslať|trimite|küldés|lähetä|pošalji",
  ].join("|"),
  "iu",
);
/** Scripts that set no spaces between words. */
const SENDS_ANYWHERE = /отправ|опублик|сохран|надісла|ответ|подтверд|продолж|відправ|підтверд|зберег|αποστολ|υποβολ|שלח|ส่ง|ارسال|发送|發送|提交|发布|發佈|保存|送信|投稿|回复|回覆|返信|确认|確認|下一步|次へ|전송|답장|확인|등록|보내기|제출|إرسال|भेज/iu;

export type Says = "sends" | "other" | "nothing";

export function sendsByWords(button: HTMLElement): Says {
  const words = [labelsOf(button), button.getAttribute("aria-label"), button.title, textOf(button), button instanceof HTMLInputElement ? button.value : "", pictured(button)]
    .map((said) => said?.trim() ?? "")
    .find((said) => said !== "");
  if (words === undefined) return "nothing";
  const short = words.slice(0, 60);
  if (SENDS_ANYWHERE.test(short)) return "sends";
  return short.split(/[^\p{L}]+/u).some((word) => word !== "" && SENDS.exec(word)?.[0].length === word.length) ? "sends" : "other";
}

function labelsOf(button: HTMLElement): string {
  const ids = button.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const root = button.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => (id === "" ? "" : (root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? ""))).join(" ");
}

const pictured = (button: HTMLElement): string => [...button.querySelectorAll("img, [aria-label]")].map((one) => one.getAttribute("alt") ?? one.getAttribute("aria-label") ?? "").join(" ");
