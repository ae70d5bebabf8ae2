/** The least that can be done with the server's HTTP library: one route, and an answer that is there already. */
import Fastify from "fastify";

const answer = process.argv[2] ?? '{"ok":true}';
const app = Fastify();
app.get("/health", (_request, reply) =>
  reply.header("content-type", "application/json; charset=utf-8").send(answer),
);
await app.listen({ port: 0, host: "127.0.0.1" });
console.log(`Ready at http://127.0.0.1:${app.server.address().port}/`);
