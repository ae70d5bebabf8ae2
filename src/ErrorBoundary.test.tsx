import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "./config";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailurePage, StorageError } from "./FailurePage";
import { renderLight } from "./testing/renderLight";
import { colours } from "./ui/tokens";

afterEach(() => vi.restoreAllMocks());

describe("the last resort", () => {
  it("takes the place of a screen that breaks, and offers to load the page again", () => {
    vi.spyOn(console, "error").mockImplementation(() => {}); // React reports it there, too
    const Broken = () => {
      throw new RangeError("hunter2");
    };
    const { container } = renderLight(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("heading", { name: "Something went wrong in Usher" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Reload the page" })).toBeTruthy();
    expect(container.textContent).not.toMatch("hunter2");
  });

  it("says to whoever installed the page which part of config.json is wrong", () => {
    renderLight(<FailurePage error={new ConfigError('"servers" must be a list.')} />);
    expect(screen.getByRole("alert").textContent).toMatch(/config\.json.*"servers" must be a list\./);
  });

  it("says what a browser must allow that lets the page store nothing", () => {
    renderLight(<FailurePage error={new StorageError("")} />);
    expect(screen.getByRole("heading", { name: "Usher may not store anything here" })).toBeTruthy();
  });

  it("still follows the choice of the theme", async () => {
    renderLight(<FailurePage error={new StorageError("")} />);
    const ground = () => document.documentElement.style.getPropertyValue("--u-background");
    await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
    expect(ground()).toBe(colours.dark.background);
    await userEvent.click(screen.getByRole("radio", { name: "Light" }));
    expect(ground()).toBe(colours.light.background);
  });
});
