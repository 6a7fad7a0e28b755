import { describe } from "vitest";
import { walkPlaces } from "./matrix/walk.ts";

describe("a paste and a drop into every place in chromium", () => walkPlaces("chromium"));
