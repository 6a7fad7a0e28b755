/** What a button says of itself: does it send? Words of the most written languages; a button that says something else does something else. */

const SENDS = new RegExp(
  [
    "send|submit|post|publish|reply|comment|share|tweet|save|create|update|ask|go|next|continue|confirm|connect|import|restore|validate|verify|unlock|add|done|ok|search|upload|log ?in|sign ?in",
    "senden|absenden|abschicken|speichern|antworten|veröffentlichen|teilen|weiter|bestätigen|fragen|suchen",
    "envoyer|publier|répondre|enregistrer|partager|valider|continuer|confirmer",
    "enviar|publicar|responder|guardar|salvar|compartir|continuar|confirmar",
    "invia|pubblica|rispondi|salva|condividi|conferma|continua",
    "verzenden|versturen|plaatsen|opslaan|wyślij|opublikuj|zapisz|skicka|gönder|kirim|gửi",
  ].join("|"),
  "iu",
);
/** Scripts that set no spaces between words. */
const SENDS_ANYWHERE = /отправ|опублик|сохран|надісла|发送|發送|提交|发布|發佈|保存|送信|投稿|전송|보내기|제출|إرسال|भेज/u;

export type Says = "sends" | "other" | "nothing";

export function sendsByWords(button: HTMLElement): Says {
  const words = [button.getAttribute("aria-label"), button.title, button.textContent, button instanceof HTMLInputElement ? button.value : ""]
    .map((said) => said?.trim() ?? "")
    .find((said) => said !== "");
  if (words === undefined) return "nothing";
  const short = words.slice(0, 60);
  if (SENDS_ANYWHERE.test(short)) return "sends";
  return short.split(/[^\p{L}]+/u).some((word) => word !== "" && SENDS.exec(word)?.[0].length === word.length) ? "sends" : "other";
}
