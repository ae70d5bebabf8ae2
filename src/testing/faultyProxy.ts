/** A door in front of a test's server that lets calls through, refuses them, or loses their answers. Real HTTP. */
import http from "node:http";
import type { AddressInfo } from "node:net";

/** `lost`: the server does it, and its answer never arrives. `reset`: it never hears of it. A number: that status. */
export type Fault = "lost" | "reset" | number;

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
    if (fault === "reset") return void request.socket.destroy();
    if (typeof fault === "number") {
      response.writeHead(fault, { "retry-after": "0", "access-control-allow-origin": "*" }).end();
      return undefined;
    }
    passed.push(`${method} ${path}`);
    const onward = http.request(origin + url, { method, headers: request.headers }, (answer) => {
      if (fault === "lost") {
        answer.resume().on("end", () => request.socket.destroy());
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
