/** Says which server this is, and leads to the others this browser knows. */
import Add from "@mui/icons-material/Add";
import Check from "@mui/icons-material/Check";
import DnsOutlined from "@mui/icons-material/DnsOutlined";
import UnfoldMore from "@mui/icons-material/UnfoldMore";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Divider from "@mui/material/Divider";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { connectPlace } from "../connection/address";
import { useMenu } from "./useMenu";

export const ServerSwitcher = () => {
  const translate = useTranslate();
  const { connection, connections, canSwitch = true } = useAdminApp();
  const { buttonProps, menuProps, close } = useMenu("server-menu");
  return (
    <>
      <Button
        {...buttonProps}
        title={connection.name}
        aria-label={translate("admin.server.button", { name: connection.name })}
        startIcon={<DnsOutlined />}
        endIcon={<UnfoldMore sx={{ color: "text.secondary" }} />}
        sx={{ minWidth: 0, maxWidth: { xs: "60vw", sm: 300 }, fontSize: "0.9375rem", fontWeight: 700 }}
      >
        <Ellipsis text={connection.name} />
      </Button>
      <Menu {...menuProps}>
        {connections.map(({ id, name, url }) => (
          <MenuItem
            key={id}
            component={Link}
            to={`/${id}`}
            onClick={close}
            selected={id === connection.id}
            {...(id === connection.id && { "aria-current": true })}
            sx={{ gap: 2, maxWidth: 340, justifyContent: "space-between" }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Ellipsis text={name} isStrong />
              <Box sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>
                <Ellipsis text={url.replace(/^https?:\/\//, "")} />
              </Box>
            </Box>
            <Check fontSize="small" sx={{ visibility: id === connection.id ? "visible" : "hidden" }} />
          </MenuItem>
        ))}
        {canSwitch && <Divider component="li" />}
        {canSwitch && (
          <MenuItem component={Link} to={`/${connectPlace}`} onClick={close} sx={{ gap: 1.5 }}>
            <Add fontSize="small" />
            {translate("admin.server.others")}
          </MenuItem>
        )}
      </Menu>
    </>
  );
};

const Ellipsis = ({ text, isStrong = false }: { text: string; isStrong?: boolean }) => (
  <Box
    component="bdi"
    sx={{
      display: "block",
      overflow: "hidden",
      textOverflow: "ellipsis",
      whiteSpace: "nowrap",
      ...(isStrong && { fontWeight: 600 }),
    }}
  >
    {text}
  </Box>
);
