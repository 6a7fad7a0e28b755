/** A collector of OpenTelemetry logs over HTTP on loopback, which can be as bad as real ones are. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Arrived, eventsIn, parseOtlp } from "./otlp.ts";

export type Mood =
  /** Takes it and says so. */
  | "takes"
  /** Takes it, says so, and that some are not wanted. */
  | "takes-some"
  /** Takes it, and the answer is lost on the way. */
  | "loses-answer"
  /** Takes it, and answers when nobody waits any more. */
  | "slow"
  | "too-many"
  | "unavailable"
  | "broken"
  | "nonsense"
  | "login-page"
  | "refuses";

const TAKEN: readonly Mood[] = ["takes", "takes-some", "loses-answer", "slow"];

interface Request {
  mood: Mood;
  events: Arrived[];
}

export class Collector {
  /** Requests that were not valid OTLP, in words. */
  readonly problems: string[] = [];
  readonly requests: Request[] = [];
  /** Everything that was sent here, as it came. */
  readonly bodies: string[] = [];
  mood: Mood = "takes";
  slowMs = 1_000;
  private server: Server | undefined;
  private port = 0;

  /** On the same port as before, if there was one. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { mood } = this;
      // Firefox and Chromium ask first where the request is of another origin than the extension's.
      if (request.method === "OPTIONS") return void response.writeHead(204, { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" }).end();
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        this.note(mood, request.url ?? "", request.headers["content-type"] ?? "", Buffer.concat(chunks).toString("utf8"));
        this.answer(mood, response);
      });
    });
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }
  get endpoint(): string {
    return `${this.origin}/v1/logs`;
  }

  /** Everything that was taken, in the order in which it came. */
  get taken(): Arrived[] {
    return this.requests.filter(({ mood }) => TAKEN.includes(mood)).flatMap(({ events }) => events);
  }
  /** Numbers of events of which the sender knows that they were taken. */
  get acknowledged(): string[] {
    return this.requests.filter(({ mood }) => mood === "takes" || mood === "takes-some").flatMap(({ events }) => events.map(({ uid }) => uid));
  }

  private note(mood: Mood, path: string, type: string, body: string): void {
    if (path !== "/v1/logs" || type !== "application/json") this.problems.push(`${path} ${type}`);
    this.bodies.push(body);
    try {
      this.requests.push({ mood, events: eventsIn(parseOtlp(body)) });
    } catch (error) {
      this.problems.push(String(error));
    }
  }

  private answer(mood: Mood, response: ServerResponse): void {
    const json = { "Content-Type": "application/json" };
    switch (mood) {
      case "takes":
        return void response.writeHead(200, json).end("{}");
      case "takes-some":
        return void response.writeHead(200, json).end(JSON.stringify({ partialSuccess: { rejectedLogRecords: "1", errorMessage: "too old" } }));
      case "loses-answer":
        return void response.destroy();
      case "slow":
        return void setTimeout(() => response.writeHead(200, json).end("{}"), this.slowMs).unref();
      case "too-many":
        return void response.writeHead(429, { ...json, "Retry-After": "120" }).end("{}");
      case "unavailable":
        return void response.writeHead(503, { "Retry-After": "soon" }).end();
      case "broken":
        return void response.writeHead(500).end("\u0000\u0001");
      case "nonsense":
        return void response.writeHead(200, json).end('{"partialSuccess":');
      case "login-page":
        return void response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Please log in</title>");
      case "refuses":
        return void response.writeHead(400, json).end('{"code":3,"message":"bad data"}');
    }
  }
}
