/** A door in front of a test's server that lets calls through, refuses them, or loses their answers. Real HTTP. */
import http from "node:http";
import type { AddressInfo } from "node:net";

export type Fault =
  /** The server does it, and its answer never arrives. */
  | "lost"
  /** It never hears of it. */
  | "reset"
  /** It does it, and its answer breaks off in the middle. */
  | "truncated"
  /** It never hears of it; a web page answers, with a status of 200. */
  | "page"
  /** Neither hears of it, nor does anybody answer. */
  | "silent"
  /** That status, from somebody in between. */
  | number
  /** The same, without the header that lets a page of another origin read it. */
  | { status: number; isCrossOrigin: false };

export interface FaultyProxy {
  url: string;
  /** Each call that was let through, as "PUT /api/user/1". */
  passed: string[];
  close(): Promise<void>;
}

/** `target` may have a path. `decide` is asked about each call, preflights aside. */
export const startFaultyProxy = async (
  target: string,
  decide: (method: string, path: string) => Fault | undefined,
): Promise<FaultyProxy> => {
  const { origin, pathname } = new URL(target);
  const passed: string[] = [];
  const server = http.createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    const path = url.slice(pathname.length);
    const fault = method === "OPTIONS" ? undefined : decide(method, path);
    response.shouldKeepAlive = false; // on a connection it knows to be good, Chromium sends a lost request again by itself
    if (fault === "silent") return undefined;
    if (fault === "reset") return void request.socket.destroy();
    if (fault === "page") {
      response.writeHead(200, { "content-type": "text/html", ...anyOrigin }).end("<h1>Welcome aboard</h1>");
      return undefined;
    }
    if (typeof fault === "number") {
      response.writeHead(fault, { "retry-after": "0", ...anyOrigin }).end();
      return undefined;
    }
    if (typeof fault === "object") {
      response.writeHead(fault.status).end();
      return undefined;
    }
    passed.push(`${method} ${path}`);
    const onward = http.request(origin + url, { method, headers: request.headers }, (answer) => {
      if (fault === "lost") {
        answer.resume().on("end", () => request.socket.destroy());
        return;
      }
      if (fault === "truncated") {
        response.writeHead(200, { "content-type": "application/json", ...anyOrigin }).write("{");
        answer.resume().on("end", () => setTimeout(() => request.socket.destroy(), 20)); // once that has left
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => request.socket.destroy());
    return void request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${pathname === "/" ? "" : pathname}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const anyOrigin = { "access-control-allow-origin": "*" };
