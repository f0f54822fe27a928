// An MCP client as companies' assistants have one. Reads {url, headers?, slack?: {secret, user, team, late?}, calls: [{tool, arguments}]} as
// JSON; prints {instructions, server, tools, results}, or {refused: the status} where it is not let in.
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const asked = JSON.parse(readFileSync(0, "utf8"));

// As Slack signs: https://docs.slack.dev/authentication/verifying-requests-from-slack
const signed = (body) => {
  const at = String(Math.floor(Date.now() / 1000) - (asked.slack.late ?? 0));
  const proof = createHmac("sha256", asked.slack.secret).update(`v0:${at}:${body ?? ""}`).digest("hex");
  return { "X-Slack-Request-Timestamp": at, "X-Slack-Signature": `v0=${proof}` };
};

let status;
const send = async (url, init) => {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries({ ...(asked.headers ?? {}), ...(asked.slack ? signed(init.body) : {}) })) {
    headers.set(name, value);
  }
  const response = await fetch(url, { ...init, headers });
  if (init.method === "POST" && !response.ok) {
    status = response.status;
  }
  return response;
};

const client = new Client({ name: "independent", version: "1.0.0" });
const meta = asked.slack?.user ? { _meta: { slack: { user_id: asked.slack.user, team_id: asked.slack.team, enterprise_id: null } } } : {};
try {
  await client.connect(new StreamableHTTPClientTransport(new URL(asked.url), { fetch: send }));
  const { tools } = await client.listTools(meta);
  const results = [];
  for (const call of asked.calls ?? []) {
    try {
      const result = await client.callTool({ name: call.tool, arguments: call.arguments, ...meta });
      results.push({ text: result.content.map((part) => part.text).join("\n"), isError: result.isError === true });
    } catch (fault) {
      results.push({ code: fault.code, status });
    }
  }
  process.stdout.write(JSON.stringify({ instructions: client.getInstructions(), server: client.getServerVersion(), tools, results }));
} catch (fault) {
  if (status === undefined) {
    throw fault;
  }
  process.stdout.write(JSON.stringify({ refused: status }));
} finally {
  await client.close();
}
