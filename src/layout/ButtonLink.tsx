/** A link that looks like a button: it can be opened in a new tab, and is announced as a link. */
import Button, { type ButtonProps } from "@mui/material/Button";
import { Link } from "react-router";

export const ButtonLink = (props: ButtonProps<typeof Link>) => <Button component={Link} {...props} />;
