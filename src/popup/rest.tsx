/** What the popup shows beside its first picture: loaded when that is on the screen. */
import { providers } from "../providers/catalog.ts";
import { AddForm } from "../ui/add-form.tsx";
import { Trouble } from "../ui/trouble.tsx";
import { Holds } from "./holds.tsx";
import { KeyChecklist } from "./key-checklist.tsx";
import { KeyMore } from "./key-more.tsx";

export const rest = { AddForm, Trouble, Holds, KeyChecklist, KeyMore, providers };

export type Rest = typeof rest;
