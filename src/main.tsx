/** Starts the app: what is offered here, and what to show first. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readConfig } from "./config";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailurePage, StorageError } from "./FailurePage";
import { shell } from "./i18n/en/shell";
import { I18nRoot } from "./i18n/I18nContext";
import { createI18n } from "./i18n/i18n";
import { followLanguage } from "./i18n/language";
import { LockRoot } from "./lock/LockRoot";
import { readMode } from "./preferences";
import { applyTokens, ownAccent } from "./ui/tokens";
import "./ui/ui.css";

const start = async () => {
  const i18n = createI18n("en", shell);
  const finding = findPage().catch((error: unknown) => <FailurePage error={error} />);
  const [page] = await Promise.all([finding, followLanguage(i18n)]);
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <I18nRoot i18n={i18n}>
        <ErrorBoundary>{page}</ErrorBoundary>
      </I18nRoot>
    </StrictMode>,
  );
};

const findPage = async () => {
  checkStorage();
  const config = await readConfig();
  return (
    <LockRoot>
      <App config={config} />
    </LockRoot>
  );
};

const checkStorage = () => {
  try {
    localStorage.getItem("");
  } catch (cause) {
    throw new StorageError("This page may not store anything", { cause });
  }
};

applyTokens(readMode(), ownAccent);
void start();
