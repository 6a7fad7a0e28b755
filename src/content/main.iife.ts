/**
 * The page side, in every frame, since `document_start`. May use the page's DOM and one message channel to the worker; may not store,
 * send or log a secret. Nothing of detection is built before the first paste.
 */
import { putEars } from "./intercept/ears.ts";
import { onPaste } from "./intercept/paste.ts";
import { followPageState } from "./page-state.ts";
import { SHIELDED, shieldSees } from "./warn/shield.ts";

putEars({ ...Object.fromEntries(SHIELDED.map((type) => [type, shieldSees])), paste: onPaste });
void followPageState();
