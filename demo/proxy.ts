/**
 * A loopback proxy that serves pages under their own names over HTTPS. May pass nothing on but to a server on loopback that a site names:
 * what it does not serve is refused with 502 and remembered, so that a browser behind it has no network at all.
 */
import { createHash, createPublicKey } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, request as askServer, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { generate } from "selfsigned";

/** What a page answers. `body` is HTML unless `type` says otherwise. */
export interface Reply {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface Ask {
  url: URL;
  method: string;
  body: string;
}

export interface Site {
  /** Host names, without ports. */
  hosts: readonly string[];
  answer(ask: Ask): Reply;
}

/** A server on loopback under other names. */
export interface NamedServer extends Pick<Site, "hosts"> {
  origin(): string;
}

export interface Proxy {
  port: number;
  /** Base64 SHA-256 of the certificate's public key: the one certificate the demo's browser shall believe. */
  certificateHash: string;
  /** `host:port` of everything that was refused, oldest first. */
  refused: string[];
  /** Every request that was answered, oldest first. */
  asked: Ask[];
  /** Adds a site; the newest is asked first. */
  add(site: Site | NamedServer): void;
  /** Serves these from now on and nothing else, and forgets what was asked. */
  serve(...sites: readonly (Site | NamedServer)[]): void;
  close(): Promise<void>;
}

/** Starts on a free port of 127.0.0.1. A browser uses it as its proxy for HTTP and HTTPS; it speaks nothing else. */
export async function startProxy(...sites: (Site | NamedServer)[]): Promise<Proxy> {
  const certificate = await generate([{ name: "commonName", value: "Keybrake demo" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const refused: string[] = [];
  const asked: Ask[] = [];
  const known = [...sites];
  const sockets = new Set<Socket>();

  const siteOf = (host: string): Site | NamedServer | undefined => known.find((site) => site.hosts.includes(host));

  const handle = (request: IncomingMessage, response: ServerResponse, base: string): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const ask = {
        url: new URL(request.url ?? "/", base),
        method: request.method ?? "GET",
        body: Buffer.concat(chunks).toString("utf8"),
      };
      const site = siteOf(ask.url.hostname);
      if (site === undefined) {
        refused.push(ask.url.host);
        response.writeHead(502, { "content-type": "text/plain" }).end("This name is not served here.\n");
        return;
      }
      asked.push(ask);
      if ("origin" in site) {
        // What becomes of the connection there becomes of the browser's.
        const onward = askServer(site.origin() + ask.url.pathname, { method: ask.method, headers: request.headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        });
        onward.on("error", () => response.destroy());
        onward.end(ask.body);
        return;
      }
      const reply = site.answer(ask);
      response
        .writeHead(reply.status ?? 200, {
          "content-type": reply.type ?? "text/html; charset=utf-8",
          "cache-control": "no-store",
          ...reply.headers,
        })
        .end(reply.body);
    });
  };

  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    handle(request, response, `https://${request.headers.host ?? "localhost"}`);
  });
  const plain = createHttpServer((request, response) => {
    handle(request, response, `http://${request.headers.host ?? "localhost"}`);
  });
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A browser that goes away mid-request is no news.
    socket.on("error", () => socket.destroy());
  };
  plain.on("connection", track);
  plain.on("connect", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const target = request.url ?? "";
    if (siteOf(target.replace(/:\d+$/, "")) === undefined) {
      refused.push(target);
      socket.end("HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    secure.emit("connection", socket);
  });
  await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));

  return {
    port: (plain.address() as AddressInfo).port,
    certificateHash: createHash("sha256")
      .update(createPublicKey(certificate.cert).export({ type: "spki", format: "der" }))
      .digest("base64"),
    refused,
    asked,
    serve(...sites) {
      known.splice(0, known.length, ...sites);
      refused.length = 0;
      asked.length = 0;
    },
    add(site) {
      known.unshift(site);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        plain.close(() => resolve());
      });
    },
  };
}
