/** A button, or a link that looks like one. While `isPending` it stays in focus and does nothing. */
import type { ComponentProps } from "react";
import { Spinner } from "./Spinner";

export interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook;
  isPending?: boolean;
}

/** One `primary` per screen; `quiet` has no border. */
type ButtonLook = "primary" | "plain" | "quiet" | "danger";

export const Button = ({ look = "plain", isPending = false, onClick, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={`u-button u-${look}`}
    aria-disabled={isPending || undefined}
    onClick={isPending ? (event) => event.preventDefault() : onClick}
  >
    {isPending && <Spinner />}
    <span>{children}</span>
  </button>
);

export const ButtonLink = ({
  look = "plain",
  children,
  ...rest
}: ComponentProps<"a"> & { look?: ButtonLook }) => (
  <a {...rest} className={`u-button u-${look}`}>
    {children}
  </a>
);

/** Only a picture to see: `label` says what it does. */
export const IconButton = ({ label, ...rest }: ComponentProps<"button"> & { label: string }) => (
  <button type="button" {...rest} className="u-icon-button" aria-label={label} title={label} />
);
