/** The sign-in above an open page, for pages that are drawn by another view library. */
import { createRoot } from "react-dom/client";
import { I18nRoot } from "../i18n/I18nContext";
import type { I18n } from "../i18n/i18n";
import type { Mount } from "../ui/island";
import { SignInAgain, type SignInAgainProps } from "./SignInAgain";

export const mountSignInAgain: Mount<SignInAgainProps & { i18n: I18n }> = (element, props) => {
  const root = createRoot(element);
  const update = ({ i18n, ...next }: typeof props) =>
    root.render(
      <I18nRoot i18n={i18n}>
        <SignInAgain {...next} />
      </I18nRoot>,
    );
  update(props);
  return { update, unmount: () => root.unmount() };
};
