/** The words of three letters that wallets' lists have, without accents: of any other, a row of words is no phrase. English and Spanish have them only. */
const WORDS =
  "act add age aim air all ano any arm art asa ask ave bag bar bid boa box boy bus cal can car cat cry cup dad dar day dia dog don dos dry duo eco egg eje end era eye fan fat fax fee feo few fin fit fix fly fog fox fun gap gas gen gol gun gym hat haz hen hip hub ice ill ira jar job joy key kid kit lab law leg luz mad man mar mes mil mix mom net now nut oak oca off oil oir ojo ola old one oro oso own pan pen pet pez pie pig put raw red res rey rib rio ron rug run sad say sea sed ser shy six ski sol spy sun sur tag ten tez tio tip toe top tos toy try two una uno use uva van ver via vil voz way web wet win you zoo";

let legal: Uint32Array | undefined;

function table(): Uint32Array {
  if (legal) return legal;
  legal = new Uint32Array(1 << 10);
  for (const word of WORDS.split(" ")) {
    const code = codeOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    legal[code >> 5] = (legal[code >> 5] as number) | (1 << code);
  }
  return legal;
}

const codeOf = (first: number, second: number, third: number): number => ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** Whether three letters, in either case, are a word of a list. */
export function isListedShortWord(first: number, second: number, third: number): boolean {
  const code = codeOf(first, second, third);
  return (((table()[code >> 5] as number) >>> code) & 1) === 1;
}
