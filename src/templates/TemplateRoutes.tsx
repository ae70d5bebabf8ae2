/** The pages about templates, below `/templates`. */
import { Route, Routes } from "react-router";
import { NotFound } from "../admin/NotFound";
import ApplyPage from "./ApplyPage";
import FollowersPage from "./FollowersPage";
import TemplateEdit from "./TemplateEdit";
import TemplatesPage from "./TemplatesPage";

export default function TemplateRoutes() {
  return (
    <Routes>
      <Route index element={<TemplatesPage />} />
      <Route path="create" element={<TemplateEdit />} />
      <Route path="apply" element={<ApplyPage />} />
      <Route path=":id" element={<TemplateEdit />} />
      <Route path=":id/users" element={<FollowersPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
