/** Words that stand where a password would: what people call one, in many languages, and what a program says about one. */

// What a form, a schema or a sample writes there.
const SPOKEN =
  /^[\W_]*(?:(?:my|your|our|the|some|any|a|new|old|db|database|user|admin|root|current|confirm|default|mysql|postgres|redis|mongo|smtp|mail|email|ftp|ssh|sudo|api|app|is|in|no|test|example|sample|enter|repeat|type|choose|set|reset|change|forgot|lost|valid|invalid|wrong|bad|weak|plain|clear|secure|strong|super|very|top|hidden|with|without|for|to|of|client|server|service|account|account's|login|auth|basic|encrypted|secret|private|public)[\W_]*){0,4}(?:pass(?:word|wd|code|phrase|word1)?|pwd|pw|psw|secret|key|token|senha|passwort|contrase[nñ]a|clave|value|text|string|str|true|false|null|none|nil|undefined|required|optional|hidden|input|field|label|user(?:name|_name)?|email|e-mail|login|unset|empty|blank|unknown|disabled|enabled|prompt|ask|auto|always|never|generated?|varchar|char|int|integer|bool(?:ean)?|number|object|function|return|const|encrypted|redacted|removed|masked|incorrect|invalid|forgot(?:ten)?|reset|change|please|enter|missing|expired|min|max|length|strength|policy|hash(?:ed)?|bcrypt|scrypt|argon2|plain|plaintext|clear|cleartext|credentials?|changeme|change[-_]?(?:me|it)|foo|bar|baz|qux|foobar|here|admin|root|guest|test|testing|demo|example|sample|dummy|postgres|mysql|mongo|redis|keyboard|interactive|anonymous|basic|digest|file|env|environment|config|session|cookie|model|type|name|id|title|description|message|placeholder|help|error|p|x+|y+)\d{0,3}s?[\W_]*$/i;

// "Password" as labels of forms name it.
const TRANSLATED = new Set(
  (
    "kennwort wachtwoord lösenord losenord passord adgangskode kodeord salasana heslo hasło haslo parola parolă şifre sifre jelszó jelszo lozinka geslo zaporka slaptažodis parole parool fjalëkalimi " +
    "pasahitza contrasenya contrasinal senha contraseña clave motdepasse pasfhocal cyfrinair kalmarsirri lykilorð aðgangsorð sandi katasandi rahsia nenosiri wagwoord pasvorto facalfaire salattu cifrado verschlüsselt verborgen"
  ).split(" "),
);

/** True for text that speaks of a password instead of being one. */
export function isSpokenPassword(text: string): boolean {
  // `admin123!` is a bad password, and one all the same.
  return (SPOKEN.test(text) && !/^[a-z]+\d{3,4}[!@#$%&*]$/i.test(text)) || TRANSLATED.has(text.toLowerCase());
}
