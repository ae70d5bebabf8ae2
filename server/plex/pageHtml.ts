/** The pages themselves: plain HTML that needs no script, in the light or the dark as the browser is set. */
import { escape } from "./xml.ts";

export interface ApprovePage {
  page: "auth" | "link";
  /** What asks, by its own word. */
  product: string;
  code: string;
  isStrong: boolean;
  /** How long the code can still be approved. */
  minutes: number;
  forwardUrl: string | undefined;
  /** Who may sign in to the demo with what everybody knows. */
  hint?: { username: string; password: string } | undefined;
  /** What was typed before. */
  login?: string;
  problem?: "wrong" | "often";
}

export const renderApprove = ({
  page,
  product,
  code,
  isStrong,
  minutes,
  forwardUrl,
  hint,
  login = "",
  problem,
}: ApprovePage): string =>
  render(
    `${product} wants to sign in`,
    `<h1>${escape(product)} wants to sign in to your account</h1>
<p>It will be able to do everything that you can do. Go on only if you asked for this yourself, within the last ${minutes === 1 ? "minute" : `${minutes} minutes`}.</p>
<dl><dt>App</dt><dd>${escape(product)}</dd><dt>Code</dt><dd><code${isStrong ? "" : ' class="typed"'}>${escape(code)}</code></dd></dl>
<form method="post" action="${page}">
<input type="hidden" name="code" value="${escape(code)}">
${forwardUrl ? `<input type="hidden" name="forwardUrl" value="${escape(forwardUrl)}">` : ""}
${problem ? `<p class="error" id="problem" role="alert">${escape(problems[problem])}</p>` : ""}
${hint ? `<p class="note">In this demonstration, <strong>${escape(hint.username)}</strong> signs in with the password <strong>${escape(hint.password)}</strong>.</p>` : ""}
<label for="login">User name or e-mail</label>
<input id="login" name="login" value="${escape(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${problem ? invalid : " autofocus"}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${problem ? `${invalid} autofocus` : ""}>
<button>Sign in and allow</button>
</form>
<p class="note">If you did not ask for this, close this page. Nothing happens then.</p>`,
  );

const problems = {
  wrong: "This name and password do not belong together. Nothing was allowed. Check both and try again.",
  often: "There were too many wrong passwords from here. Wait a minute, then try again.",
};
const invalid = ' aria-invalid="true" aria-describedby="problem"';

/** Asks for the code, which comes back in the address: four characters are no secret before they are approved. */
export const renderCodeForm = (page: ApprovePage["page"]): string =>
  render(
    "Enter the code",
    `<h1>Enter the code</h1>
<p>The app that wants to sign in shows you a code. Type it here.</p>
<form method="get" action="${page}">
<label for="code">Code</label>
<input id="code" name="code" class="typed" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus>
<button>Go on</button>
</form>`,
    // An app leads here with the code behind the "#", which no server is told of.
    page === "auth",
  );

export const renderOver = (page: ApprovePage["page"]): string =>
  render(
    "This code is not valid",
    `<h1>This code is not valid</h1>
<p>Nobody is waiting for it. It may have run out, it may have been used, or there is a mistake in it. Ask the app for a new one.</p>
<p><a href="${page}">Enter another code</a></p>`,
  );

export const renderDone = ({
  product,
  name,
  forwardUrl,
}: Pick<ApprovePage, "product" | "forwardUrl"> & { name: string }): string =>
  render(
    "Signed in",
    `<h1>${escape(product)} is signed in</h1>
<p role="status">It acts as ${escape(name)} from now on. You can close this page and go back to it.</p>
${forwardUrl ? `<p><a href="${escape(forwardUrl)}">Go back to ${escape(new URL(forwardUrl).host)}</a></p>` : ""}`,
    false,
    forwardUrl ? `<meta http-equiv="refresh" content="0;url=${escape(forwardUrl)}">` : "",
  );

const render = (title: string, content: string, hasScript = false, head = ""): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="stylesheet" href="auth.css">
${hasScript ? '<script src="auth.js" defer></script>' : ""}${head}
</head>
<body>
<main>
${content}
</main>
<footer><p>This is a demonstration on your own server. It is not plex.tv: never type a real password here.</p></footer>
</body>
</html>
`;

export const script = `const parameters = location.hash.replace(/^#!?\\??/, "");
if (parameters !== "" && location.search === "") location.replace(location.pathname + "?" + parameters);
`;

export const style = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f3f4f6, #15171a);
  --surface: light-dark(#ffffff, #1f2226);
  --text: light-dark(#1c1f23, #eceef1);
  --quiet: light-dark(#545b64, #aab2bc);
  --line: light-dark(#80868e, #7a828c);
  --action: light-dark(#8a4b00, #ffb74d);
  --on-action: light-dark(#ffffff, #1c1200);
  --error: light-dark(#b3261e, #ff9b92);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-block-size: 100vh;
  display: grid;
  grid-template-rows: 1fr auto;
  justify-items: center;
  align-items: center;
  padding: 1rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
}
main {
  inline-size: min(28rem, 100%);
  padding: clamp(1.25rem, 5vw, 2.5rem);
  border-radius: 0.75rem;
  background: var(--surface);
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.2);
  overflow-wrap: anywhere;
}
h1 { margin-block: 0 1rem; font-size: 1.5rem; line-height: 1.25; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; margin-block: 1rem; }
dt, .note, footer { color: var(--quiet); }
dd { margin: 0; }
code, .typed { font-family: ui-monospace, monospace; }
code.typed, input.typed { font-size: 1.5rem; letter-spacing: 0.2em; text-transform: uppercase; }
label { display: block; margin-block: 1rem 0.25rem; font-weight: 600; }
input {
  inline-size: 100%;
  padding: 0.625rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: transparent;
  color: inherit;
  font: inherit;
}
input[aria-invalid] { border-color: var(--error); }
button {
  inline-size: 100%;
  margin-block-start: 1.5rem;
  padding: 0.75rem;
  border: 0;
  border-radius: 0.5rem;
  background: var(--action);
  color: var(--on-action);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
a { color: var(--action); }
:is(input, button, a):focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
.error { color: var(--error); font-weight: 600; }
footer { font-size: 0.875rem; text-align: center; }
`;
