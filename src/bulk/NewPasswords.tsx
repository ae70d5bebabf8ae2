/** The new passwords, with the two ways to take them along: a file, or cards to cut out. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import GlobalStyles from "@mui/material/GlobalStyles";
import Portal from "@mui/material/Portal";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { saveFile } from "./saveFile";
import type { NewPassword } from "./useNewPasswords";

export const NewPasswords = ({ list }: { list: readonly NewPassword[] }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const save = async () => {
    const { default: Papa } = await import("papaparse");
    const rows = list.map(({ user, password }) => [user.name, password]);
    const text = Papa.unparse([["name", "password"], ...rows], { escapeFormulae: true, newline: "\r\n" });
    saveFile(`\uFEFF${text}\r\n`, "text/csv;charset=utf-8", `${connection.id}-passwords.csv`);
  };
  return (
    <>
      <div>{translate("bulk.passwords.doneText")}</div>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" onClick={() => void save()}>
          {translate("bulk.passwords.csv")}
        </Button>
        <Button variant="outlined" onClick={() => print()}>
          {translate("bulk.passwords.print")}
        </Button>
      </Box>
      <Box
        component="table"
        sx={{ width: "100%", borderCollapse: "collapse", fontSize: "0.875rem", "& th, & td": cell }}
      >
        <thead>
          <tr>
            <th scope="col">{translate("bulk.passwords.user")}</th>
            <th scope="col">{translate("bulk.passwords.password")}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ user, password, isUnsure }) => (
            <tr key={user.id}>
              <th scope="row">
                <bdi>{user.name}</bdi>
              </th>
              <td>
                <Box component="code" sx={{ userSelect: "all", overflowWrap: "anywhere" }}>
                  {password}
                </Box>
                {isUnsure && <Box sx={{ color: "warning.main" }}>{translate("bulk.passwords.unknown")}</Box>}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
      <Cards list={list} />
    </>
  );
};

/** Only on paper. */
const Cards = ({ list }: { list: readonly NewPassword[] }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  return (
    <Portal>
      <GlobalStyles styles={paper} />
      <Box className="cards" aria-hidden sx={{ display: "none" }}>
        {list.map(({ user, password }) => (
          <div key={user.id} className="card">
            <div>{translate("bulk.passwords.card", { server: connection.name })}</div>
            <div>{connection.url}</div>
            <strong>{user.name}</strong>
            <code>{password}</code>
          </div>
        ))}
      </Box>
    </Portal>
  );
};

const paper = {
  "@media print": {
    "body > *:not(.cards)": { display: "none !important" },
    "body > .cards": {
      display: "grid !important",
      gridTemplateColumns: "1fr 1fr",
      gap: "6mm",
      color: "#000",
      background: "#fff",
    },
    ".card": {
      display: "grid",
      gap: "1.5mm",
      padding: "6mm",
      border: "1px dashed #888",
      breakInside: "avoid",
      overflowWrap: "anywhere",
    },
    ".card code": { fontSize: "14pt" },
  },
} as const;

const cell = {
  padding: 0.75,
  textAlign: "start",
  verticalAlign: "top",
  borderBlockEnd: "1px solid",
  borderColor: "divider",
} as const;
