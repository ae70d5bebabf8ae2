/** Stops listening as soon as every request is answered, whatever connections browsers keep open. */
import type { FastifyInstance } from "fastify";

/**
 * To be called before the server listens. A browser opens connections ahead that never ask anything;
 * Node would wait for them.
 */
export const createCloser = (app: FastifyInstance): (() => Promise<void>) => {
  let open = 0;
  let isClosing = false;
  const cut = () => {
    if (isClosing && open === 0) app.server.closeAllConnections();
  };
  app.server.on("request", (_request, response) => {
    open++;
    response.once("close", () => {
      open--;
      cut();
    });
  });
  return async () => {
    isClosing = true;
    const closed = app.close();
    cut();
    await closed;
  };
};
