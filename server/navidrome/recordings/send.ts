/** Sends one request exactly as written: any method, any path, any header. */
import { request as httpRequest } from "node:http";

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** Undefined: none. */
  body?: string | undefined;
}

export interface Received {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export const send = (origin: string, { method, path, headers, body }: Sent): Promise<Received> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = httpRequest({ hostname, port, method, path, headers: { ...headers, ...length } });
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: flatten(response.headers), text }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });

const flatten = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
