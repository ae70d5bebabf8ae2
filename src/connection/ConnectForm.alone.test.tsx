import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { ConnectBackend } from "../backends/backend";
import { UnreachableError } from "../backends/errors";
import { defaultConfig } from "../config";
import { connect as messages } from "../i18n/en/connect";
import { noteOf, renderLight } from "../testing/renderLight";
import { ConnectForm } from "./ConnectForm";

const { connect } = vi.hoisted(() => ({ connect: vi.fn<ConnectBackend>() }));
vi.mock("../backends", () => ({
  backends: { navidrome: connect },
  backendNames: ["navidrome"],
  fixedAddresses: {},
  isBackendName: (name: unknown) => name === "navidrome",
}));

describe("on a page that came by https", () => {
  it("an http address is refused before anybody is asked, with what to do instead", async () => {
    await submit("http://192.168.1.20:4533");
    expect(noteOf(addressField())).toMatch(/browser blocks http:\/\/192\.168\.1\.20:4533.*https as well/);
    expect(connect).not.toHaveBeenCalled();
  });

  it("a bare host that does not answer by https is told why http was not tried", async () => {
    connect.mockImplementation(({ url }) => Promise.reject(new UnreachableError(url, undefined)));
    await submit("192.168.1.20:4533");
    await waitFor(() => expect(noteOf(addressField())).toMatch(/allows no http:\/\/ server/));
    expect(connect.mock.calls.map(([{ url }]) => url)).toEqual(["https://192.168.1.20:4533"]);
  });
});

const submit = async (address: string) => {
  const { i18n, rerender } = renderLight(null);
  i18n.add(messages);
  rerender(<ConnectForm config={defaultConfig} connections={[]} onAdd={() => {}} pageProtocol="https:" />);
  await userEvent.type(addressField(), address);
  await userEvent.click(screen.getByRole("button", { name: "Connect" }));
};

const addressField = () => screen.getByRole("textbox", { name: "Address" });
