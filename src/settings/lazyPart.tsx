/** A part of a form's page that is loaded when it is needed. Where it cannot be, the form around it stays. */
import Button from "@mui/material/Button";
import { useNotify, useTranslate } from "ra-core";
import { type ComponentType, type LazyExoticComponent, lazy, useEffect } from "react";
import { reloadKeepingTyped } from "./typed";

/** React's `lazy`, whose failure is told in a notice and not by the end of the page. */
export const lazyPart = <Props,>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => load().catch(() => ({ default: MissingPart as ComponentType<Props> })));

const MissingPart = () => {
  const notify = useNotify();
  useEffect(() => notify(<MissingNotice />, { type: "error" }), [notify]);
  return null;
};

const MissingNotice = () => {
  const translate = useTranslate();
  return (
    <>
      {translate("missingPart.text")} <ReloadButton />
    </>
  );
};

export const ReloadButton = () => {
  const translate = useTranslate();
  return (
    <Button
      color="inherit"
      sx={{ fontWeight: 700, textDecoration: "underline" }}
      onClick={reloadKeepingTyped}
    >
      {translate("missingPart.reload")}
    </Button>
  );
};
