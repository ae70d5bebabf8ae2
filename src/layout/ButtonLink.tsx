/** A link that looks like a button: it can be opened in a new tab, and is announced as a link. */
import Button, { type ButtonProps } from "@mui/material/Button";
import { Link, type LinkProps } from "react-router";

export interface ButtonLinkProps
  extends Pick<
    ButtonProps,
    "variant" | "color" | "size" | "startIcon" | "endIcon" | "children" | "sx" | "aria-label"
  > {
  to: LinkProps["to"];
  onClick?: () => void;
  onMouseEnter?: () => void;
  onFocus?: () => void;
}

export const ButtonLink = (props: ButtonLinkProps) => <Button component={Link} {...props} />;
