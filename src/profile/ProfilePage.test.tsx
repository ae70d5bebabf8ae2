import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import { fill } from "../testing/fill";
import { type OpenDemoOptions, openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import ProfilePage from "./ProfilePage";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const open = async (options: OpenDemoOptions = {}) => {
  const demo = await openDemo({ as: { username: "mia", password: "mia-demo" }, ...options });
  await renderInAdmin(<ProfilePage />, { ...demo, path: "profile/:tab?", at: "profile" });
  return demo;
};

it("lets a member change full name and e-mail, shows their libraries, and says why the user name stays", async () => {
  const { find } = await open();
  const name = await screen.findByLabelText<HTMLInputElement>(/User name/);
  await waitFor(() => expect(name.readOnly).toBe(true));
  expect(screen.getByText("Only an administrator can change the user name.")).toBeTruthy();
  const libraries = within(screen.getByRole("region", { name: "Your libraries" }));
  expect(libraries.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    (await find("mia")).libraries,
  );
  await fill("Full name", "Mia the Member");
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Mia the Member is saved");
  expect(await find("mia")).toMatchObject({ name: "mia", fullName: "Mia the Member", isAdmin: false });
});

it("says so and changes nothing where the server lets nobody edit their account", async () => {
  await open({ server: { rules: { userEditing: false } } });
  await screen.findByText(/^This server does not let users change their own account/);
  for (const label of [/User name/, "Full name", "E-mail"])
    expect(screen.getByLabelText<HTMLInputElement>(label).readOnly).toBe(true);
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  expect(screen.queryByRole("tab", { name: "Password" })).toBeNull();
});
