/** The address of a server that this browser does not know yet. Whatever is wrong with it is said at its field. */
import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  BackendError,
  NotSetUpError,
  StartingError,
  TimeoutError,
  UnreachableError,
  WrongAddressError,
} from "../backends/errors";
import type { Config } from "../config";
import { useI18n } from "../i18n/I18nContext";
import type { I18n } from "../i18n/i18n";
import { Alert } from "../ui/Alert";
import { Button, ButtonLink } from "../ui/Button";
import { Card } from "../ui/Card";
import { TextField } from "../ui/TextField";
import { goTo, toHash } from "./address";
import { addConnection, type Connection } from "./connections";
import { type Answer, findServer } from "./findServer";
import { type FixedServer, fixedServerAt } from "./fixedServers";
import { kindOf } from "./kindOf";
import { readTypedAddress } from "./typedAddress";

export interface ConnectFormProps {
  config: Config;
  connections: Connection[];
  onAdd: () => void;
  /** This page's own, which limits where it may ask. */
  pageProtocol?: string;
}

type Found = Extract<Answer, { state: "found" }>;
type State =
  | { state: "idle" }
  | { state: "asking"; url: string }
  /** `again`: the server is starting, and the same address will be asked once more. */
  | { state: "wrong"; problem: string; params: Record<string, string | number>; again?: StartingError }
  | { state: "known"; connection: Connection; found: Found };

export const ConnectForm = ({
  config,
  connections,
  onAdd,
  pageProtocol = location.protocol,
}: ConnectFormProps) => {
  const { translate } = useI18n();
  const [address, setAddress] = useState("");
  const [name, setName] = useState("");
  const [state, setState] = useState<State>({ state: "idle" });
  const input = useRef<HTMLInputElement>(null);
  const turn = useRef(0);

  const complain = (problem: string, params: Record<string, string | number> = {}, again?: StartingError) => {
    setState({ state: "wrong", problem, params, ...(again && { again }) });
    input.current?.focus();
  };

  const add = ({ backend, info }: Found) => {
    const id = addConnection(config, {
      name: name.trim() || toFreeName(info, connections),
      backend,
      url: info.url,
    });
    onAdd();
    goTo(id);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = readTypedAddress(address, pageProtocol);
    if ("problem" in typed) return complain(typed.problem, { url: typed.url });
    const fixed = fixedServerAt(typed.candidates);
    if (fixed) return found({ state: "found", backend: fixed.backend, info: infoOf(fixed, translate) });
    setState({ state: "asking", url: address.trim() });
    return void ask(typed.candidates);
  };

  const ask = async (candidates: string[]) => {
    const mine = ++turn.current;
    const answer = await findServer(candidates);
    if (mine !== turn.current) return; // another address was typed meanwhile
    if (answer.state === "nothing") {
      const { problem, ...params } = toProblem(answer.error, answer.url, pageProtocol);
      const { error } = answer;
      const isStarting = error instanceof StartingError && error.isCertain;
      return complain(problem, { url: answer.url, ...params }, isStarting ? error : undefined);
    }
    found(answer);
  };

  const found = (answer: Found) => {
    const known = connections.find(({ url }) => url === answer.info.url);
    if (known) setState({ state: "known", connection: known, found: answer });
    else add(answer);
  };

  const again = state.state === "wrong" ? state.again : undefined;
  const askAgain = useEffectEvent(() => {
    const typed = readTypedAddress(address, pageProtocol);
    if ("candidates" in typed) void ask(typed.candidates);
  });
  useEffect(() => {
    if (!again) return undefined;
    const timer = setTimeout(askAgain, Math.max(again.retryAfter, 1) * 1000);
    return () => clearTimeout(timer);
  }, [again]);

  const type = (text: string) => {
    turn.current++;
    setAddress(text);
    setState({ state: "idle" });
  };

  return (
    <Card title={translate("connect.formTitle")}>
      <form className="u-form" noValidate onSubmit={submit}>
        <TextField
          ref={input}
          label={translate("connect.address")}
          name="address"
          inputMode="url"
          autoComplete="url"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={address}
          help={translate("connect.addressHelp")}
          error={state.state === "wrong" && translate(`connect.problems.${state.problem}`, state.params)}
          onChange={(event) => type(event.target.value)}
        />
        <TextField
          label={translate("connect.optionalName")}
          name="name"
          autoComplete="off"
          maxLength={80}
          value={name}
          help={translate("connect.optionalNameHelp")}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="primary" isPending={state.state === "asking"}>
          {translate("connect.submit")}
        </Button>
        <output className="u-hidden">
          {state.state === "asking" && translate("connect.looking", { address: state.url })}
        </output>
        {state.state === "known" && (
          <Alert tone="info" title={translate("connect.known", { server: state.connection.name })}>
            <div className="u-row">
              <ButtonLink href={toHash(state.connection.id)}>
                {translate("connect.openKnown", { server: state.connection.name })}
              </ButtonLink>
              <Button look="quiet" onClick={() => add(state.found)}>
                {translate("connect.addTwice")}
              </Button>
            </div>
          </Alert>
        )}
      </form>
    </Card>
  );
};

/** Of a server that was not asked: there is only one of its kind. */
const infoOf = ({ backend, url }: FixedServer, translate: I18n["translate"]) => ({
  url,
  name: kindOf(backend, translate),
  version: "",
});

const toProblem = (error: unknown, url: string, pageProtocol: string) => {
  if (error instanceof WrongAddressError) return { problem: error.answer };
  if (error instanceof NotSetUpError) return { problem: "notSetUp" };
  if (error instanceof StartingError) return { problem: error.isCertain ? "starting" : "mayBeStarting" };
  if (error instanceof TimeoutError) return { problem: "timeout" };
  if (error instanceof UnreachableError) {
    if (!navigator.onLine) return { problem: "offline" };
    const isLimited = pageProtocol === "https:" && url.startsWith("https:");
    return { problem: isLimited ? "unreachableHttps" : "unreachable" };
  }
  if (error instanceof BackendError) return { problem: "failed", status: error.status };
  return { problem: "bug" };
};

/** What the server calls itself; with its host, where another one is called so. */
const toFreeName = (info: { name: string; url: string }, connections: readonly Connection[]) => {
  const isTaken = connections.some(({ name }) => name === info.name);
  return isTaken ? `${info.name} (${new URL(info.url).host})` : info.name;
};
